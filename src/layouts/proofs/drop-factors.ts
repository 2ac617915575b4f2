import { holds, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';

const mostFactors = 8;

/** "Määrä" times "á-hinta" is "Yhteensä": what is counted and its price are no money of the budget. */
export function dropFactors(
  grid: Grid,
  rows: readonly number[],
  factors: readonly DraftColumn[],
  figures: readonly DraftColumn[],
): void {
  if (factors.length < 2 || factors.length > mostFactors) return;
  const values = new Map(figures.map((column) => [column, readColumn(grid, rows, column.column)]));
  const isTelling = (column: DraftColumn) =>
    values.get(column)!.cells.some((cell) => Math.abs(cell?.value ?? 0) > 1);
  for (const [at, one] of factors.entries())
    for (const other of factors.slice(at + 1)) {
      if (one.role === 'other' && other.role === 'other') continue;
      const pair = { a: values.get(one)!, b: values.get(other)! };
      const product = figures.find(
        (column) =>
          column !== one && column !== other && holds(values.get(column)!, pair, (x, y) => x * y, 0.5),
      );
      if (!product || !isTelling(one) || !isTelling(other)) continue;
      for (const factor of [one, other]) Object.assign(factor, { role: 'other', year: null, entity: null });
    }
}
