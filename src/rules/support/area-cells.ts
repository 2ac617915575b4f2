import type { Area } from '../../model/address.ts';
import { cellKinds, type CellColumns } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';

const textKind = cellKinds.indexOf('text');
const known = new WeakMap<TableReading, TableCells>();

/** Positions of the cells of a table that several rules look at, in reading order. */
export interface TableCells {
  readonly formulas: readonly number[];
  readonly texts: readonly number[];
}

export function cellsOfTable(cells: CellColumns, table: TableReading): TableCells {
  let found = known.get(table);
  if (!found) known.set(table, (found = findCells(cells, table.area)));
  return found;
}

function findCells(cells: CellColumns, area: Area): TableCells {
  const formulas: number[] = [];
  const texts: number[] = [];
  for (let i = firstAt(cells, area.top); i < cells.count && cells.rows[i]! <= area.bottom; i++) {
    if (!isBetween(cells.columns[i]!, area)) continue;
    if (cells.formulas[i]! >= 0) formulas.push(i);
    if (cells.kinds[i] === textKind) texts.push(i);
  }
  return { formulas, texts };
}

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
