import type { SheetSnapshot } from '../../model/snapshot.ts';
import { rowsOf, type CellRows } from './cell-rows.ts';
import { readCells, type GridCell } from './grid-cells.ts';
import { labelInitials } from './initials.ts';
import { labelMonthRows } from '../segments/month-rows.ts';

export type { GridCell } from './grid-cells.ts';

/** The cells of a sheet by row, with the widths that merges give them. */
export interface Grid extends CellRows {
  readonly sheet: SheetSnapshot;
  /** Last column the cell covers: its merge, or its own column. */
  lastColumnOf(cell: { row: number; column: number }): number;
}

export function makeGrid(sheet: SheetSnapshot): Grid {
  const widths = new Map((sheet.merges ?? []).map((area) => [`${area.top},${area.left}`, area.right]));
  return {
    sheet,
    ...labelInitials(labelMonthRows(rowsOf(readCells(sheet.cells)))),
    lastColumnOf: ({ row, column }) =>
      (widths.size > 0 ? widths.get(`${row},${column}`) : undefined) ?? column,
  };
}

/** The cells between two columns; the row's own list when that is all of them. */
export function cellsBetween(cells: readonly GridCell[], left: number, right: number): readonly GridCell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.column > right) end--;
  let start = 0;
  while (start < end && cells[start]!.column < left) start++;
  return start === 0 && end === cells.length ? cells : cells.slice(start, end);
}

/** A whole number that may be a calendar year: no grouping, no decimals. */
export function isYear(cell: GridCell): boolean {
  if (cell.kind !== 'number' && cell.kind !== 'digits') return false;
  if (cell.kind === 'digits' && !/^\s*\d{4}\s*$/.test(cell.text)) return false;
  return (
    Number.isInteger(cell.value) &&
    cell.value! >= 1980 &&
    cell.value! <= 2069 &&
    !/[,.]|# /.test(cell.numberFormat)
  );
}

/** An amount that is no year heading others. */
export function isFigure(cell: GridCell): boolean {
  return isAmount(cell) && !isYear(cell);
}

export function isAmount(cell: GridCell): boolean {
  return cell.kind === 'number' || cell.kind === 'digits' || cell.kind === 'error';
}
