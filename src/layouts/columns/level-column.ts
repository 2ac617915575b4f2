import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';
import { isLevelWord } from '../vocabulary/levels.ts';

/** "Toimiala", "Palvelualue" and "Kustannuspaikka" beside the names say what each of them is. */
export function findLevelColumn(
  grid: Grid,
  { bodyRows, columns }: Segment,
  main: number | null,
): number | null {
  const isOfLevels = (column: number) => {
    let count = 0;
    for (const row of bodyRows) {
      const cell = grid.at(row, column);
      if (!cell) continue;
      if (cell.kind !== 'label' || !isLevelWord(cell.text.trim())) return false;
      count++;
    }
    return count > 2;
  };
  const labels = columns.filter(({ use, column }) => use === 'label' && column !== main);
  return labels.find(({ column }) => isOfLevels(column))?.column ?? null;
}
