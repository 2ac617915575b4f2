import { isNumberField, isWholeField } from './fields.ts';
import { type GridCell, isAmount, isYear } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import {
  isCodeRow,
  isTypedCodeRow,
  numbersNames,
  headsLabelledRows,
  isMonthRow,
  isOverNames,
} from './number-headings.ts';
import { isJointCode } from '../cells/joint-code.ts';
import { normalise } from '../cells/text.ts';
import { isPerson, isPrintMark, namesDate } from '../vocabulary/title-words.ts';
import { isOverYears, isOverFirst, isAbove, isRemarkAbove } from './rows-over-headings.ts';
import {
  isYearField,
  isAmongFigures,
  isAmongRecords,
  repeatsYears,
  followsSuit,
  isAmongYears,
  areFigures,
} from './year-rows.ts';

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
    if (areFields(cells) || (cells.length === 1 && isOverCodes(cells[0]!, codes, filled))) continue;
    const isCodes =
      (isCodeRow(cells) &&
        (headers.has(rows[i]! + 1) ||
          numbersNames(cells, rows, i, inBand) ||
          headsLabelledRows(cells, rows, i, inBand))) ||
      (headers.has(rows[i]! + 1) && isOverNames(cells, inBand(rows[i]! + 1))) ||
      (cells.some(isJointCode) && numbersNames(cells, rows, i, inBand)) ||
      isTypedCodeRow(cells, rows, i, inBand);
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
    if (!months && isAmongRecords(cells, rows, i, inBand, isData)) continue;
    const below = figuresBelow(rows, i, inBand, isData, headers);
    if (below.size === 0) continue;
    if (cells.length === 1 && headers.has(rows[i + 1] ?? -1)) {
      const following = rows.slice(i + 1, i + 7).map(inBand);
      if (isOverYears(cells[0]!, following) || isOverFirst(cells[0]!, following)) continue;
      if (following[0]!.length > 2 && statesScale(cells[0]!)) continue;
    }
    const next = inBand(rows[i + 1] ?? -1);
    const repeatsBelow = (c: GridCell) =>
      next.some((other) => other.column === c.column && other.kind === c.kind && other.text === c.text);
    const above = cells.filter(
      (c) =>
        below.has(c.column) &&
        (months ||
          ((c.kind === 'label' ||
            c.kind === 'date' ||
            (isYear(c) && !codes.has(c.column)) ||
            isCurrency(c)) &&
            !repeatsBelow(c) &&
            !isAmongYears(c, rows, i, inBand))),
    );
    if (above.length === 0 || isAbove(cells, above, rows, i, inBand, headers)) continue;
    if (above.some(isPageMark) && above.every((c) => isPageMark(c) || isDate(c))) continue;
    if (headers.has(rows[i]! + 1) && isRemarkAbove(cells, above, next)) continue;
    if (!months && areFigures(above, cells, rows[i - 1] === rows[i]! - 1 ? inBand(rows[i - 1]!) : [], isData))
      continue;
    if (isHeaderRow(cells, above, below.size, headers.has(rows[i]! + 1), isNearHeader(rows, i, headers)))
      headers.add(rows[i]!);
  }
  return headers;
}

function isPageMark({ kind, text }: GridCell): boolean {
  return kind === 'label' && isPrintMark(text);
}

/** `Yksikkö | €` */
function isCurrency({ kind, text }: GridCell): boolean {
  return kind === 'other' && /^\s*\(?(?:t|k|m|1[ .]?000\s?)?€\)?\s*$/iu.test(text);
}

/** A title that stands alone above a column of codes, with figures further right. */
function isOverCodes(
  { column, kind }: GridCell,
  codes: ReadonlySet<number>,
  filled: ReadonlySet<number>,
): boolean {
  return kind === 'label' && codes.has(column) && [...filled].some((one) => one > column && !codes.has(one));
}

/** `Toimiala: | Sivistys | Laatija: | Maija Mäki`: words and what they are, pair by pair or in one cell each. */
function areFields(cells: readonly GridCell[]): boolean {
  if (cells.length > 1 && cells.every(isWholeField)) return true;
  if (isDated(cells)) return true;
  if (cells.length < 2 || cells.length % 2 > 0) return false;
  return cells.every((cell, at) => {
    const { kind, text } = cell;
    const isWord =
      kind === 'label' && (/\p{L}\s*:\s*$/u.test(text) || isPerson(normalise(text)) || namesDate(text));
    if (at % 2 === 0) return isWord;
    const isRemark = at > 0 && readHeading(cells[at - 1]!.text).word === 'text';
    return !isWord && (isDate(cell) || isRemark || readHeading(text).strength < 0.5);
  });
}

/** `Vapaa-aikapalvelut | Tilanne | 31.8.2026`: a title, and of which day what stands below it is. */
function isDated(cells: readonly GridCell[]): boolean {
  const word = cells.at(-2);
  return cells.length < 4 && word?.kind === 'label' && isDate(cells.at(-1)!) && namesDate(word.text);
}

function isDate({ kind, text }: GridCell): boolean {
  return kind === 'date' || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text.trim());
}

/** A number in the corner before two clear headings is no amount. */
function hasAmounts(cells: readonly GridCell[], isData: (cell: GridCell) => boolean): boolean {
  const found = cells.findIndex(isData);
  if (found !== 0 || cells.some((cell, at) => at > 0 && isData(cell))) return found >= 0;
  return cells.filter((c) => c.kind === 'label' && readHeading(c.text).strength >= 0.9).length < 2;
}

/**
 * `Toimintatuotot | 2000` above `Toimintakulut | …` is a row of figures, though its amount could be a year; years in
 * turn, `Menot | 2026 | 2025`, are years.
 */
function isQuantityRow(cells: readonly GridCell[], next: readonly GridCell[]): boolean {
  const isQuantity = (row: readonly GridCell[]) =>
    row[0]?.kind === 'label' && labelOf(row[0]).quantity !== null;
  const years = cells.slice(1);
  const areInTurn =
    years.length > 1 &&
    years.every(({ value }, at) => at === 0 || Math.abs(value! - years[at - 1]!.value!) === 1);
  return years.length > 0 && years.every(isYear) && !areInTurn && isQuantity(cells) && isQuantity(next);
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
  const sure = new Set<number>();
  let found = 0;
  for (let i = from + 1; i < rows.length && i < from + 14 && found < 5; i++) {
    if (headers.has(rows[i]!)) {
      if (found > 0) break;
      continue;
    }
    const cells = inBand(rows[i]!);
    const amounts = cells.filter((c) => isData(c) || isYear(c));
    if (amounts.length === 0 || isNumberField(cells)) continue;
    found++;
    for (const { column } of amounts) amountsIn.set(column, (amountsIn.get(column) ?? 0) + 1);
    for (const cell of amounts) if (isData(cell)) sure.add(cell.column);
    for (const { column, kind } of cells)
      if (kind === 'label') labelsIn.set(column, (labelsIn.get(column) ?? 0) + 1);
  }
  // Units numbered 2010, 2020 and 2030 have rows of their own between the amounts.
  const isOfCodes = (column: number, count: number) => !sure.has(column) && count * 2 < found;
  return new Set(
    [...amountsIn]
      .filter(([column, count]) => count >= (labelsIn.get(column) ?? 0) && !isOfCodes(column, count))
      .map(([column]) => column),
  );
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

/** `Nettobelopp i euro` alone above the headings: a title, wherever it stands. */
function statesScale({ kind, text }: GridCell): boolean {
  const { scale, word, year, month } = readHeading(text);
  return kind === 'label' && scale !== null && word === null && year === null && month === null;
}

/** Long and not understood: a sentence, no heading. Headings in two languages can be long. */
function isProse({ kind, text }: GridCell, most: number): boolean {
  return kind === 'label' && text.length > most && (text.length > 120 || readHeading(text).strength < 0.9);
}
