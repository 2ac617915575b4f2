import type { Cell } from '../../model/address.ts';
import { rowsOf } from '../cells/cell-rows.ts';
import { changeCell } from '../cells/grid-cells.ts';
import type { Grid } from '../cells/grid.ts';
import { findSegments, type Segment } from './segments.ts';

const fewestRows = 6;

/**
 * The stretches of a sheet that may be tables. Where a blank row follows nearly every row it parts nothing: such a
 * sheet is looked at as if each gap were one row less.
 */
export function findSpacedSegments(grid: Grid): Segment[] {
  if (!isDoubleSpaced(grid.rows)) return findSegments(grid);
  const { closed, printed } = closeUp(grid);
  const cellOf = ({ row, column }: Cell) => grid.at(printed(row), column)!;
  return findSegments(closed).map((segment) => ({
    ...segment,
    area: { ...segment.area, top: printed(segment.area.top), bottom: printed(segment.area.bottom) },
    headerRows: segment.headerRows.map(printed),
    bodyRows: segment.bodyRows.map(printed),
    titles: segment.titles.map(cellOf),
  }));
}

function isDoubleSpaced(rows: readonly number[]): boolean {
  if (rows.length < fewestRows) return false;
  const spaced = rows.filter((row, at) => at > 0 && row === rows[at - 1]! + 2).length;
  return spaced * 5 >= (rows.length - 1) * 4;
}

function closeUp(grid: Grid): { closed: Grid; printed: (row: number) => number } {
  const printed: number[] = [];
  let row = 0;
  const cells = grid.rows.flatMap((from, at) => {
    row += at === 0 ? from : Math.max(1, from - grid.rows[at - 1]! - 1);
    printed[row] = from;
    return grid.cellsOf(from).map((cell) => changeCell(cell, { row }));
  });
  const lastColumnOf = ({ row, column }: Cell) => grid.lastColumnOf({ row: printed[row]!, column });
  return { closed: { ...grid, ...rowsOf(cells), lastColumnOf }, printed: (closed) => printed[closed]! };
}
