import { isNumberField, startsField } from './fields.ts';
import { type GridCell, isFigure, isYear } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';

/**
 * One word over the figures, then a gap or words, then the heading: a title, or what a pivot table was filtered by
 * (`Versio | TAE 2026`).
 */
export function isAbove(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
  headers: ReadonlySet<number>,
): boolean {
  const isField = above.every((c) => c.kind === 'label' && readHeading(c.text).strength < 0.5);
  if (cells.length < 2) return false;
  let next = at + 1;
  while (
    next < rows.length &&
    next < at + 6 &&
    !headers.has(rows[next]!) &&
    (isNumberField(inBand(rows[next]!)) || !inBand(rows[next]!).some(isFigure))
  )
    next++;
  if (isLineApart(cells, above, rows, next, inBand, headers)) return true;
  if (!isField && (cells.length > 2 || above.length !== 1)) return false;
  const isApart = next > at + 1 || rows[next]! > rows[at]! + 1;
  return (
    isApart &&
    headers.has(rows[next]!) &&
    widthOfHeading(rows, next, inBand, headers) >= Math.max(startsField(cells) ? 2 : 3, cells.length)
  );
}

/** `TEKNINEN TOIMIALA | Budjetti 2027 | euroa`, a blank row, then a wider row of headings: cell by cell, it groups none. */
function isLineApart(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  rows: readonly number[],
  next: number,
  inBand: (row: number) => readonly GridCell[],
  headers: ReadonlySet<number>,
): boolean {
  const row = rows[next];
  if (row === undefined || row <= rows[next - 1]! + 1 || !headers.has(row)) return false;
  const headings = inBand(row);
  const isOver = ({ column }: GridCell) => headings.some((c) => c.column === column);
  const areAdjacent = cells.every((c, i) => i === 0 || c.column === cells[i - 1]!.column + 1);
  return areAdjacent && headings.length >= cells.length + 2 && above.every(isOver);
}

/** `Budgetändringar 2026 | | § KF` above a whole row of headings: words of notes head no figures that have a heading. */
export function isRemarkAbove(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  next: readonly GridCell[],
): boolean {
  const [only] = above;
  const isRemark =
    above.length === 1 &&
    only!.kind === 'label' &&
    readHeading(only!.text).word === 'text' &&
    cells.length < 3;
  return isRemark && next.length > 3 && next.some(({ column }) => column === only!.column);
}

/** The most cells in any row of the heading that starts there. */
function widthOfHeading(
  rows: readonly number[],
  from: number,
  inBand: (row: number) => readonly GridCell[],
  headers: ReadonlySet<number>,
): number {
  let widest = 0;
  for (let i = from; i < rows.length && headers.has(rows[i]!); i++)
    if (i === from || rows[i] === rows[i - 1]! + 1) widest = Math.max(widest, inBand(rows[i]!).length);
  return widest;
}

type Cells = readonly GridCell[];

/** A title over a column of years, with the heading between them. */
export function isOverYears({ column }: GridCell, [, ...below]: readonly Cells[]): boolean {
  const cells = below.map((row) => row.find((c) => c.column === column));
  return cells.length > 0 && cells.every((c) => c !== undefined && isYear(c));
}

/** A title above the headings of a table whose first column holds figures. */
export function isOverFirst({ column }: GridCell, below: readonly Cells[]): boolean {
  return below.slice(0, 4).every((cells) => cells.length > 2 && cells[0]!.column === column);
}
