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
export function rowsOf(cells: Iterable<GridCell>): CellRows {
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

export function cellIn(cells: readonly GridCell[], column: number): GridCell | null {
  for (const cell of cells) if (cell.column >= column) return cell.column === column ? cell : null;
  return null;
}
