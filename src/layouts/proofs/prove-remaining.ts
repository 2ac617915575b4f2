import { mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';

/** Of whole euros; what is left must be more than this to show anything. */
const rounding = 1.01;

const budgets: ReadonlySet<string> = new Set(['amendedBudget', 'budget', 'plan']);

/** `Budjetti | Toteuma | Sidottu | Käytettävissä`: what is left when all columns since the budget are taken from it. */
export function proveRemaining(
  grid: Grid,
  bodyRows: readonly number[],
  figures: readonly DraftColumn[],
  isOpen: (column: DraftColumn) => boolean,
): void {
  const [first] = figures.filter(isOpen);
  if (!first) return;
  const rows = bodyRows.slice(0, mostRows);
  const from = figures.findLastIndex(({ role, column }) => budgets.has(role) && column < first.column);
  const taken = figures.slice(from + 1, figures.indexOf(first));
  if (from < 0 || taken.length < 2 || taken[0]!.role !== 'actual') return;
  const [budget, left, ...used] = [figures[from]!, first, ...taken].map(({ column }) =>
    readColumn(grid, rows, column),
  );
  let telling = 0;
  for (const [i, cell] of left!.cells.entries()) {
    const start = budget!.cells[i];
    if (!cell || !start) continue;
    const values = used.map(({ cells }) => cells[i]?.value ?? 0);
    const rest = values.reduce((whole, value) => whole - value, start.value!);
    if (Math.abs(rest - cell.value!) > rounding) return;
    const isMore = Math.abs(cell.value!) > rounding;
    if (isMore && values.filter((value) => value !== 0).length > 1) telling++;
  }
  if (telling > 1) Object.assign(first, { role: 'remaining', entity: null });
}
