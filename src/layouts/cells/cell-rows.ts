import type { GridCell } from './grid-cells.ts';

/** The cells of a sheet by row. */
export interface CellRows {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** From left to right. */
  cellsOf(row: number): readonly GridCell[];
  at(row: number, column: number): GridCell | null;
}

/** Cells in reading order, by row. */
export function rowsOf(cells: readonly GridCell[]): CellRows {
  const rows: number[] = [];
  const byRow: (readonly GridCell[])[] = [];
  for (let start = 0, end = 1; start < cells.length; start = end++) {
    const { row } = cells[start]!;
    while (end < cells.length && cells[end]!.row === row) end++;
    rows.push(row);
    byRow[row] = cells.slice(start, end);
  }
  const cellsOf = (row: number): readonly GridCell[] => byRow[row] ?? nothing;
  return { rows, cellsOf, at: (row, column) => cellIn(cellsOf(row), column) };
}

const nothing: readonly never[] = [];

export function cellIn(cells: readonly GridCell[], column: number): GridCell | null {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = cells[middle]!.column - column;
    if (difference === 0) return cells[middle]!;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
