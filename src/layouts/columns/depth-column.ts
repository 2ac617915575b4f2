import type { ColumnProfile } from '../segments/columns.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

const fewest = 5;

/** `1 | 2 | 3 | 3 | 2 | 3` beside the names: how deep each stands, which rises by one step and falls back by any. */
export function holdsDepths(grid: Grid, { bodyRows }: Segment, { column }: ColumnProfile): boolean {
  const seen = new Set<number>();
  let [before, count, falls] = [0, 0, 0];
  for (const row of bodyRows) {
    const cell = grid.at(row, column);
    if (!cell) continue;
    const depth = cell.kind === 'label' ? null : cell.value;
    if (depth === null || !Number.isInteger(depth) || depth < 1 || depth > before + 1 || depth > 9)
      return false;
    if (depth < before) falls++;
    seen.add(depth);
    before = depth;
    count++;
  }
  return count >= fewest && seen.size > 1 && falls > 0;
}
