import { isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { mostRows } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

const fewestRows = 2;

/**
 * "Kok.budjetti | Tuki € | Omarahoitus € | Omarahoitus 2026": what makes up the whole of each project is paid over all
 * of its years; only the dated columns are of one.
 */
export function dropSharesOfWholes(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const money = columns.filter(
    ({ role, entity, month }) => isMoneyRole(role) && entity === null && month === null,
  );
  const isDated = ({ column }: DraftColumn) =>
    headings.some((heading) => heading.column === column && heading.facts.year !== null);
  const undated = money.filter((column) => !isDated(column));
  const whole = undated.find(({ role }) => role === 'total');
  const shares = undated.filter((column) => column !== whole && column.role === 'plan');
  const isPlanned = money.some((column) => column.role === 'plan' && isDated(column));
  if (!whole || shares.length < 2 || !isPlanned) return;
  let [filled, held] = [0, 0];
  for (const row of bodyRows.slice(0, mostRows)) {
    const value = grid.at(row, whole.column)?.value ?? null;
    if (value === null || value === 0) continue;
    const sum = shares.reduce((all, { column }) => all + (grid.at(row, column)?.value ?? 0), 0);
    filled++;
    if (Math.abs(sum - value) <= shares.length) held++;
  }
  if (filled < fewestRows || held * 5 < filled * 4) return;
  for (const column of shares) Object.assign(column, { role: 'other', year: null, item: null });
}
