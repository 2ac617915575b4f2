import type { DraftColumn } from './draft.ts';
import type { Grid } from './grid.ts';
import type { Segment } from './segments.ts';
import { namesMeasure } from './vocabulary/index.ts';

/** "Yksikkö" over `htv`, `kpl` and `m2` says what is counted and names no entity. */
export function dropMeasures(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  main: number | null,
): void {
  for (const column of columns) {
    if (column.column === main || (column.role !== 'name' && column.role !== 'code')) continue;
    const [first, ...others] = bodyRows.flatMap((row) => grid.at(row, column.column) ?? []);
    if (!first || !namesMeasure(first.text)) continue;
    const counted = others.filter(({ text }) => namesMeasure(text)).length;
    if (counted > 0 && (counted + 1) * 5 >= (others.length + 1) * 4) column.role = 'text';
  }
}
