import type { ColumnProfile } from '../segments/columns.ts';
import { areNested, looksLikeCode } from '../segments/columns-of-codes.ts';
import { isAmount, isYear, type Grid, type GridCell } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

/** Grouped like amounts, and hardly ever with another number on the row: the amounts of one level of the hierarchy. */
export function standsAlone(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  const rows = segment.bodyRows.filter((row) => grid.at(row, column) !== null);
  const isGrouped = (row: number) => /[#0][, ]##0|# ##0/.test(grid.at(row, column)!.numberFormat);
  const alone = rows.filter((row) => grid.cellsOf(row).filter(isAmount).length === 1);
  return rows.every(isGrouped) && alone.length * 2 > rows.length;
}

function isUsed({ use }: ColumnProfile): boolean {
  return use !== 'blank';
}

/** Plain numbers of one length, each once, before the figures and with no other name beside them. */
export function isOnlyName(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  if (segment.columns.find(isUsed)?.column !== profile.column) return false;
  const others = segment.columns.filter((c) => c.column > profile.column);
  if (others.length === 0 || others.some((c) => c.use !== 'figures')) return false;
  return areNumbersOfNames(grid, segment, profile);
}

/** The same to the right of the figures, in rising order, beside figures that are no such numbers. */
export function isLastCode(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  if (segment.columns.findLast(isUsed) !== profile) return false;
  const used = segment.columns.filter(isUsed);
  const figures = used.filter((c) => c.use === 'figures' && c !== profile);
  if (!used.some((c) => c.use === 'label') || figures.length === 0) return false;
  if (used.some((c) => c.use === 'code')) return false;
  if (figures.some((c) => areNumbersOfNames(grid, segment, c))) return false;
  return rises(grid, segment, profile) && areNumbersOfNames(grid, segment, profile);
}

/** The same right behind the names and before all figures, in rising order. */
export function isBehindNames(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  return (
    standsBehindNames(segment, profile) &&
    rises(grid, segment, profile) &&
    areNumbersOfNames(grid, segment, profile)
  );
}

/** "Bildung | 2", "Musikschulen | 214", "Volksschule | 219": each begins with the number of what it is part of. */
export function nestsBehindNames(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  if (!standsBehindNames(segment, profile)) return false;
  const cells = numbersIn(grid, segment, profile.column);
  const isPlain = (cell: GridCell) => looksLikeCode(cell) && !cell.numberFormat.includes('#');
  return cells.length >= 6 && cells.every(isPlain) && areNested(cells.map(({ value }) => value!));
}

function standsBehindNames({ columns }: Segment, profile: ColumnProfile): boolean {
  const at = columns.indexOf(profile);
  const first = columns.findIndex(isUsed);
  const other = columns.findIndex((c) => isUsed(c) && c.use !== 'label');
  const isBehind = isUsed(profile) && at > first && (other < 0 || other >= at);
  return isBehind && columns.some((c, i) => i > at && c.use === 'figures');
}

/** `1100` typed as text on row after row beside true numbers: where the rows are booked, and no amounts. */
export function repeatsCodes(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  const cells = numbersIn(grid, segment, profile.column);
  const typed = cells.filter(({ kind }) => kind === 'digits').length;
  if (typed < 4 || typed < cells.length * 0.8 || !cells.every(looksLikeCode)) return false;
  const codes = cells.map(({ text }) => text.trim());
  const areAlike = codes.every(({ length }) => length === codes[0]!.length);
  if (!areAlike || new Set(codes).size * 2 > codes.length) return false;
  const areNumbers = ({ use, column }: ColumnProfile) =>
    use === 'figures' && numbersIn(grid, segment, column).every(({ kind }) => kind === 'number');
  return segment.columns.some((c) => c.use === 'label') && segment.columns.some(areNumbers);
}

function rises(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  const values = segment.bodyRows.flatMap((row) => grid.at(row, column)?.value ?? []);
  return values.length > 3 && values.every((value, at) => at === 0 || value > values[at - 1]!);
}

/** Plain numbers of one length, each once, and more than two of them. */
function areNumbersOfNames(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  const cells = numbersIn(grid, segment, column);
  const isOnce = new Set(cells.map(({ value }) => value)).size === cells.length;
  return cells.length > 2 && isOnce && !cells.every(isYear) && areAlike(cells);
}

/** Under a heading that says so, one or two are codes already. */
export function arePlainNumbers(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  return areAlike(numbersIn(grid, segment, column));
}

function numbersIn(grid: Grid, segment: Segment, column: number): GridCell[] {
  return segment.bodyRows.flatMap((row) => grid.at(row, column) ?? []).filter(isAmount);
}

function areAlike(cells: readonly GridCell[]): boolean {
  const lengths = new Set(cells.map(({ value }) => String(value).length));
  const isPlain = (cell: GridCell) =>
    looksLikeCode(cell) && cell.value! >= 100 && !cell.numberFormat.includes('#');
  return lengths.size === 1 && cells.every(isPlain);
}
