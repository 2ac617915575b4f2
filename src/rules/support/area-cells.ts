import type { Area } from '../../model/address.ts';
import type { CellColumns } from '../../model/snapshot.ts';

/** Positions of the cells within an area, in reading order. */
export function* cellsIn(cells: CellColumns, area: Area): Generator<number> {
  for (let i = firstAt(cells, area.top); i < cells.count && cells.rows[i]! <= area.bottom; i++) {
    if (cells.columns[i]! >= area.left && cells.columns[i]! <= area.right) yield i;
  }
}

function firstAt({ rows, count }: CellColumns, row: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
