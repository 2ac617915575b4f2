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
  let open: GridCell[] = [];
  const close = () => {
    if (open.length === 0) return;
    rows.push(open[0]!.row);
    byRow[open[0]!.row] = snug(open);
    open = [];
  };
  for (const cell of cells) {
    if (open.length > 0 && cell.row !== open[0]!.row) close();
    open.push(cell);
  }
  close();
  const cellsOf = (row: number): readonly GridCell[] => byRow[row] ?? nothing;
  return { rows, cellsOf, at: (row, column) => cellIn(cellsOf(row), column) };
}

const nothing: readonly never[] = [];

/** The list without the room it grew into: a big sheet has hundreds of thousands of lists. */
export function snug<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}

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
