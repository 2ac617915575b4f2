import type { SheetSnapshot } from '../model/snapshot.ts';
import { readCells, type GridCell } from './grid-cells.ts';

export type { GridCell } from './grid-cells.ts';

/** The cells of a sheet by row, with the widths that merges give them. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** From left to right. */
  cellsOf(row: number): readonly GridCell[];
  at(row: number, column: number): GridCell | null;
  /** Last column the cell covers: its merge, or its own column. */
  lastColumnOf(cell: { row: number; column: number }): number;
}

export function makeGrid(sheet: SheetSnapshot): Grid {
  const widths = new Map((sheet.merges ?? []).map((area) => [`${area.top},${area.left}`, area.right]));
  return {
    sheet,
    ...gridOf(readCells(sheet.cells)),
    lastColumnOf: ({ row, column }) =>
      (widths.size > 0 ? widths.get(`${row},${column}`) : undefined) ?? column,
  };
}

/** Cells in reading order, by row. */
export function gridOf(cells: Iterable<GridCell>): Pick<Grid, 'rows' | 'cellsOf' | 'at'> {
  const rows: number[] = [];
  const byRow: GridCell[][] = [];
  let last: GridCell[] = [];
  let lastRow = -1;
  for (const cell of cells) {
    if (cell.row !== lastRow) {
      lastRow = cell.row;
      rows.push(lastRow);
      byRow[lastRow] = last = [];
    }
    last.push(cell);
  }
  const cellsOf = (row: number): readonly GridCell[] => byRow[row] ?? nothing;
  return { rows, cellsOf, at: (row, column) => cellIn(cellsOf(row), column) };
}

const nothing: readonly GridCell[] = [];

function cellIn(cells: readonly GridCell[], column: number): GridCell | null {
  for (const cell of cells) if (cell.column >= column) return cell.column === column ? cell : null;
  return null;
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

export function isAmount(cell: GridCell): boolean {
  return cell.kind === 'number' || cell.kind === 'digits' || cell.kind === 'error';
}
