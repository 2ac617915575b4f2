import type { Area } from '../../model/address.ts';
import type { CellColumns } from '../../model/snapshot.ts';

/** Positions of the cells within an area, in reading order. */
export function cellsIn(cells: CellColumns, area: Area): number[] {
  const found: number[] = [];
  for (let i = firstAt(cells, area.top); i < cells.count && cells.rows[i]! <= area.bottom; i++) {
    if (isBetween(cells.columns[i]!, area)) found.push(i);
  }
  return found;
}

export function isBlank(cells: CellColumns, area: Area): boolean {
  for (let i = firstAt(cells, area.top); i < cells.count && cells.rows[i]! <= area.bottom; i++) {
    if (isBetween(cells.columns[i]!, area)) return false;
  }
  return true;
}

function isBetween(column: number, { left, right }: Area): boolean {
  return column >= left && column <= right;
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
