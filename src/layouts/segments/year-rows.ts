import { type GridCell, isYear, isAmount } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { isHeadedCodeRow } from './number-headings.ts';

/** 2011 above 2018, 2009 and 2022: a column that says when. */
export function isAmongYears(
  cell: GridCell,
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  if (!isYear(cell)) return false;
  const below = rows.slice(at + 1, at + 4).map((row) => inBand(row).find((c) => c.column === cell.column));
  return below.length === 3 && below.every((c) => c !== undefined && isYear(c) && c.value! % 10 !== 0);
}

/** `Vuosi | 2026` above a table says of which year it is. */
export function isYearField(cells: readonly GridCell[]): boolean {
  const [label, year] = cells;
  if (cells.length !== 2 || label!.kind !== 'label' || !isYear(year!)) return false;
  return /(vuosi|tilikausi|år|räkenskapsperiod|year)\s*:?\s*$/i.test(label!.text);
}

/** Words that head nothing, in a row right between rows of figures, stand for figures still open. */
export function isAmongFigures(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
  isData: (cell: GridCell) => boolean,
): boolean {
  const row = rows[at]!;
  if (rows[at - 1] !== row - 1 || rows[at + 1] !== row + 1) return false;
  const around = [inBand(row - 1), inBand(row + 1)];
  if (!around.every((others) => others.some(isData)) || isHeadedCodeRow(around[0]!)) return false;
  const isNamed = (c: GridCell) =>
    c.kind === 'label' &&
    around.every((others) => others.some((other) => other.column === c.column && other.kind === 'label'));
  const others = cells.filter((c) => !isNamed(c));
  if (others.length === cells.length) return false;
  return others.every((c) => !isYear(c) && c.kind !== 'date' && readHeading(c.text).strength < 0.5);
}

/** Numbers that could be years, right below figures and beside no heading word, are figures. */
export function areFigures(
  above: readonly GridCell[],
  cells: readonly GridCell[],
  before: readonly GridCell[],
  isData: (cell: GridCell) => boolean,
): boolean {
  if (!above.every(isYear)) return false;
  const isBelowFigure = ({ column }: GridCell) =>
    before.some((c) => c.column === column && (isData(c) || isYear(c)));
  if (!above.every(isBelowFigure)) return false;
  return !cells.some((c) => c.kind === 'label' && readHeading(c.text).strength >= 0.9);
}

/** How many rows on either side a record is compared with. */
const nearest = 12;

/**
 * `Personnel | Parks | 2000` in a list of records: a heading has none of its texts in the same columns of records near
 * it. Right below a number one such text tells, elsewhere (in the first record) two.
 */
export function isAmongRecords(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
  isData: (cell: GridCell) => boolean,
): boolean {
  const texts = cells.filter((c) => c.kind === 'label' || c.kind === 'other');
  const years = cells.filter(isYear);
  if (texts.length < 2 || years.length === 0) return false;
  const above = rows[at - 1] === rows[at]! - 1 ? inBand(rows[at - 1]!) : [];
  const isBelowNumber = years.every((year) => above.some((c) => c.column === year.column && isAmount(c)));
  const near = [...rows.slice(Math.max(0, at - nearest), at), ...rows.slice(at + 1, at + 1 + nearest)];
  const records = near.map(inBand).filter((others) => others.some(isData));
  const isShared = ({ column, text }: GridCell) =>
    records.some((others) => others.some((c) => c.column === column && c.text === text));
  return texts.filter(isShared).length >= (isBelowNumber ? 1 : 2);
}

/** How many rows above a heading is looked for again. */
const farthest = 60;

/** The very years of a row of years above: the heading again, over the other half of the table. */
export function repeatsYears(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  const years = cells.filter(isYear);
  if (years.length < 2 || cells.filter(isAmount).length > years.length) return false;
  return rows.slice(Math.max(0, at - farthest), at).some((row) => {
    const before = inBand(row).filter(isAmount);
    return (
      before.length === years.length &&
      years.every((year, k) => before[k]!.column === year.column && before[k]!.value === year.value)
    );
  });
}

/** A row filled like the row of figures above it is one of them, though its amount could be a year. */
export function followsSuit(
  cells: readonly GridCell[],
  before: readonly GridCell[],
  isData: (cell: GridCell) => boolean,
): boolean {
  if (!before.some(isData)) return false;
  return (
    before.length === cells.length &&
    cells.every((c, k) => before[k]!.column === c.column && before[k]!.kind === c.kind)
  );
}
