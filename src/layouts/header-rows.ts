import { isAmount, isYear, type GridCell } from './grid.ts';
import { readHeading } from './heading.ts';
import { headsLabelledRows, isCodeRow, isMonthRow, numbersNames } from './number-headings.ts';
import { readLabel } from './label.ts';

/**
 * Header rows hold no amounts, and words, years or dates above columns where amounts follow. `filled` are the columns
 * that hold any.
 */
export function findHeaderRows(
  rows: readonly number[],
  inBand: (row: number) => readonly GridCell[],
  codes: ReadonlySet<number>,
  filled: ReadonlySet<number>,
): Set<number> {
  const headers = new Set<number>();
  const isData = (c: GridCell) => isAmount(c) && !codes.has(c.column) && !isYear(c);
  for (let i = rows.length - 1; i >= 0; i--) {
    const cells = inBand(rows[i]!);
    if (!cells.some((c) => filled.has(c.column))) continue;
    if (isYearField(cells) && (isNearHeader(rows, i, headers) || cells[0]!.text.includes(':'))) continue;
    if (areFields(cells)) continue;
    const isCodes =
      isCodeRow(cells) &&
      (headers.has(rows[i]! + 1) ||
        numbersNames(cells, rows, i, inBand) ||
        headsLabelledRows(cells, rows, i, inBand));
    const months = isMonthRow(cells) || isCodes;
    if (!months && hasAmounts(cells, isData)) continue;
    if (!months && isQuantityRow(cells, inBand(rows[i + 1] ?? -1))) continue;
    if (!months && isAmongFigures(cells, rows, i, inBand, isData)) continue;
    if (
      !months &&
      !repeatsYears(cells, rows, i, inBand) &&
      followsSuit(cells, inBand(rows[i - 1] ?? -1), isData)
    )
      continue;
    const below = figuresBelow(rows, i, inBand, isData, headers);
    if (below.size === 0) continue;
    if (cells.length === 1 && headers.has(rows[i + 1] ?? -1)) {
      const following = rows.slice(i + 1, i + 7).map(inBand);
      if (isOverYears(cells[0]!, following) || isOverFirst(cells[0]!, following)) continue;
    }
    const next = inBand(rows[i + 1] ?? -1);
    const repeatsBelow = (c: GridCell) =>
      next.some((other) => other.column === c.column && other.kind === c.kind && other.text === c.text);
    const above = cells.filter(
      (c) =>
        below.has(c.column) &&
        (months ||
          ((c.kind === 'label' || c.kind === 'date' || isYear(c)) &&
            !repeatsBelow(c) &&
            !isAmongYears(c, rows, i, inBand))),
    );
    if (above.length === 0 || isAbove(cells, above, rows, i, inBand, headers)) continue;
    if (headers.has(rows[i]! + 1) && isRemarkAbove(cells, above, next)) continue;
    if (!months && areFigures(above, cells, rows[i - 1] === rows[i]! - 1 ? inBand(rows[i - 1]!) : [], isData))
      continue;
    if (isHeaderRow(cells, above, below.size, headers.has(rows[i]! + 1), isNearHeader(rows, i, headers)))
      headers.add(rows[i]!);
  }
  return headers;
}

/**
 * One word over the figures, then a gap or words, then the heading: a title, or what a pivot table was filtered by
 * (`Versio | TAE 2026`).
 */
function isAbove(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
  headers: ReadonlySet<number>,
): boolean {
  const isField = above.every((c) => c.kind === 'label' && readHeading(c.text).strength < 0.5);
  if (cells.length < 2 || (!isField && (cells.length > 2 || above.length !== 1))) return false;
  let next = at + 1;
  while (
    next < rows.length &&
    next < at + 6 &&
    !headers.has(rows[next]!) &&
    !inBand(rows[next]!).some((c) => isAmount(c) && !isYear(c))
  )
    next++;
  const isApart = next > at + 1 || rows[next]! > rows[at]! + 1;
  return (
    isApart &&
    headers.has(rows[next]!) &&
    widthOfHeading(rows, next, inBand, headers) >= Math.max(3, cells.length)
  );
}

/** `Budgetändringar 2026 | | § KF` above a whole row of headings: words of notes head no figures that have a heading. */
function isRemarkAbove(
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

/** 2011 above 2018, 2009 and 2022: a column that says when. */
function isAmongYears(
  cell: GridCell,
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  if (!isYear(cell)) return false;
  const below = rows.slice(at + 1, at + 4).map((row) => inBand(row).find((c) => c.column === cell.column));
  return below.length === 3 && below.every((c) => c !== undefined && isYear(c) && c.value! % 10 !== 0);
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

/** `Vuosi | 2026` above a table says of which year it is. */
export function isYearField(cells: readonly GridCell[]): boolean {
  const [label, year] = cells;
  if (cells.length !== 2 || label!.kind !== 'label' || !isYear(year!)) return false;
  return /(vuosi|år|year)\s*:?\s*$/i.test(label!.text);
}

/** `Toimiala: | Sivistys | Laatija: | Maija Mäki`: words and what they are, pair by pair. */
function areFields(cells: readonly GridCell[]): boolean {
  if (cells.length < 2 || cells.length % 2 > 0) return false;
  return cells.every(({ kind, text }, at) => {
    const isWord = kind === 'label' && /\p{L}\s*:\s*$/u.test(text);
    if (at % 2 === 0) return isWord;
    return (
      !isWord &&
      (kind === 'date' || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) || readHeading(text).strength < 0.5)
    );
  });
}

/** A number in the corner before two clear headings is no amount. */
function hasAmounts(cells: readonly GridCell[], isData: (cell: GridCell) => boolean): boolean {
  const found = cells.findIndex(isData);
  if (found !== 0 || cells.some((cell, at) => at > 0 && isData(cell))) return found >= 0;
  return cells.filter((c) => c.kind === 'label' && readHeading(c.text).strength >= 0.9).length < 2;
}

/** `Toimintatuotot | 2000` above `Toimintakulut | …` is a row of figures, though its amount could be a year. */
function isQuantityRow(cells: readonly GridCell[], next: readonly GridCell[]): boolean {
  const isQuantity = (row: readonly GridCell[]) =>
    row[0]?.kind === 'label' && readLabel(row[0].text).quantity !== null;
  return cells.length > 1 && cells.slice(1).every(isYear) && isQuantity(cells) && isQuantity(next);
}

/** Words that head nothing, in a row right between rows of figures, stand for figures still open. */
function isAmongFigures(
  cells: readonly GridCell[],
  rows: readonly number[],
  at: number,
  inBand: (row: number) => readonly GridCell[],
  isData: (cell: GridCell) => boolean,
): boolean {
  const row = rows[at]!;
  if (rows[at - 1] !== row - 1 || rows[at + 1] !== row + 1) return false;
  const around = [inBand(row - 1), inBand(row + 1)];
  if (!around.every((others) => others.some(isData))) return false;
  const isNamed = (c: GridCell) =>
    c.kind === 'label' &&
    around.every((others) => others.some((other) => other.column === c.column && other.kind === 'label'));
  const others = cells.filter((c) => !isNamed(c));
  if (others.length === cells.length) return false;
  return others.every((c) => !isYear(c) && c.kind !== 'date' && readHeading(c.text).strength < 0.5);
}

/** Numbers that could be years, right below figures and beside no heading word, are figures. */
function areFigures(
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

/** How many rows above a heading is looked for again. */
const farthest = 60;

/** The very years of a row of years above: the heading again, over the other half of the table. */
function repeatsYears(
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
function followsSuit(
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

/** Columns with amounts in the next few rows of figures. */
function figuresBelow(
  rows: readonly number[],
  from: number,
  inBand: (row: number) => readonly GridCell[],
  isData: (cell: GridCell) => boolean,
  headers: ReadonlySet<number>,
): Set<number> {
  const amountsIn = new Map<number, number>();
  const labelsIn = new Map<number, number>();
  let found = 0;
  for (let i = from + 1; i < rows.length && i < from + 14 && found < 5; i++) {
    if (headers.has(rows[i]!)) {
      if (found > 0) break;
      continue;
    }
    const cells = inBand(rows[i]!);
    const amounts = cells.filter((c) => isData(c) || isYear(c));
    if (amounts.length === 0) continue;
    found++;
    for (const { column } of amounts) amountsIn.set(column, (amountsIn.get(column) ?? 0) + 1);
    for (const { column, kind } of cells)
      if (kind === 'label') labelsIn.set(column, (labelsIn.get(column) ?? 0) + 1);
  }
  return new Set(
    [...amountsIn]
      .filter(([column, count]) => count >= (labelsIn.get(column) ?? 0))
      .map(([column]) => column),
  );
}

type Cells = readonly GridCell[];

/** A title over a column of years, with the heading between them. */
function isOverYears({ column }: GridCell, [, ...below]: readonly Cells[]): boolean {
  const cells = below.map((row) => row.find((c) => c.column === column));
  return cells.length > 0 && cells.every((c) => c !== undefined && isYear(c));
}

/** A title above the headings of a table whose first column holds figures. */
function isOverFirst({ column }: GridCell, below: readonly Cells[]): boolean {
  return below.slice(0, 4).every((cells) => cells.length > 2 && cells[0]!.column === column);
}

/** A heading row follows with nothing but headings or titles between. */
function isNearHeader(rows: readonly number[], from: number, headers: ReadonlySet<number>): boolean {
  return rows.slice(from + 1, from + 5).some((row) => headers.has(row));
}

function isHeaderRow(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  figureColumns: number,
  nextIsHeader: boolean,
  headerIsNear: boolean,
): boolean {
  if (above.length >= 2) return !above.every((c) => isProse(c, 60));
  const [only] = above;
  const strength = isYear(only!) || only!.kind === 'date' ? 0.8 : readHeading(only!.text).strength;
  if (isProse(only!, 45)) return false;
  if (cells.length >= 2) return strength >= 0.5 || figureColumns === 1 || cells.length >= 3;
  if (figureColumns === 1 && only!.kind !== 'label') return strength >= 0.5;
  if (headerIsNear && figureColumns === 1) return strength >= 0.9 && only!.text.length <= 12;
  if (nextIsHeader && isYear(only!)) return true;
  return strength >= 0.9 && (figureColumns === 1 || nextIsHeader);
}

/** Long and not understood: a sentence, no heading. Headings in two languages can be long. */
function isProse({ kind, text }: GridCell, most: number): boolean {
  return kind === 'label' && text.length > most && (text.length > 120 || readHeading(text).strength < 0.9);
}
