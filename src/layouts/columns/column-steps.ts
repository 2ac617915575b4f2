import { mostRows, readColumn, type Values } from './column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import { versionRoles } from '../cells/version-roles.ts';

/**
 * `BU 2025 | Indexjustering | Löner | Ram 2026`: columns between two versions that lead from the one to the other are
 * its changes, whatever they are called.
 */
export function proveColumnSteps(
  grid: Grid,
  bodyRows: readonly number[],
  figures: readonly DraftColumn[],
  isOpen: (column: DraftColumn) => boolean,
): void {
  const rows = bodyRows.slice(0, mostRows);
  const isUnsaid = (step: DraftColumn) => isOpen(step) || step.role === 'other';
  let from: DraftColumn | null = null;
  let steps: DraftColumn[] = [];
  for (const column of figures) {
    if (!isOpen(column) && versionRoles.has(column.role)) {
      const named = steps.filter(({ role }) => role !== 'other');
      const isTold = (some: DraftColumn[]) => some.length > 1 && some.some(isUnsaid);
      const leading = [named, steps].find(
        (some) => from && isTold(some) && leadTo(grid, rows, from, some, column),
      );
      for (const step of leading ?? [])
        if (isUnsaid(step) && step.role !== 'amendment')
          Object.assign(step, {
            role: column.role === 'amendedBudget' ? 'amendment' : 'variance',
            year: step.year ?? column.year,
            entity: null,
          });
      from = column;
      steps = [];
    } else if (isStep(column)) steps.push(column);
  }
}

function isStep({ role }: DraftColumn): boolean {
  return role !== 'changePercent' && role !== 'usedPercent' && role !== 'total';
}

/** In every row that has both versions, some of them by more than one step. */
function leadTo(
  grid: Grid,
  rows: readonly number[],
  from: DraftColumn,
  steps: readonly DraftColumn[],
  to: DraftColumn,
): boolean {
  const read = ({ column }: DraftColumn): Values => readColumn(grid, rows, column);
  const [before, after, changes] = [read(from), read(to), steps.map(read)];
  let telling = 0;
  for (const [i, cell] of after.cells.entries()) {
    const start = before.cells[i];
    if (!cell || !start) continue;
    const taken = changes.flatMap(({ cells }) => cells[i]?.value || []);
    const sum = taken.reduce((whole, value) => whole + value, start.value!);
    if (Math.abs(sum - cell.value!) > 1.01) return false;
    if (taken.length > 1) telling++;
  }
  return telling > 1;
}
