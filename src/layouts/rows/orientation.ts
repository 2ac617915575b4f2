import { readEntity } from '../columns/column-entity.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { type Grid, isAmount, isYear, type GridCell } from '../cells/grid.ts';
import {
  isHeadedByKind,
  isHeadedByLine,
  sideOfRows,
  sideOfFirstRow,
  standsByOtherSide,
} from './headed-sides.ts';
import { headingOf } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import type { LabelFacts } from '../cells/label-facts.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { nameVersionsAndQuantities } from './labelled-versions.ts';
import {
  repeatUnderSections,
  standInBlocks,
  repeatByCode,
  repeatAboveSums,
  repeatBelowNets,
  areMostlyParts,
} from './repeated-names.ts';
import type { Segment } from '../segments/segments.ts';
import { letters } from '../cells/text.ts';
import { closingAccounts, revenueAccounts } from '../vocabulary/quantities.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';
import { fundingWords, namesPlace } from '../vocabulary/row-names.ts';
import { findLine } from '../vocabulary/lines.ts';

/** The rows are quantities when their labels name enough of them, and the columns do not. */
export function areRowsQuantities(
  grid: Grid,
  segment: Segment,
  main: number | null,
  headings: readonly ColumnHeading[],
): boolean {
  if (main === null) return false;
  const labels = segment.bodyRows
    .map((row) => grid.at(row, main))
    .flatMap((c) => (c?.kind === 'label' ? [labelOf(c)] : []));
  const quantities = labels.filter((f) => f.quantity);
  const mains = new Set(quantities.map((f) => f.quantity!.item).filter((item) => item !== 'account'));
  if (areMostlyParts(segment.bodyRows.map((row) => grid.at(row, main)))) return true;
  if (closesWithQuantities(labels, headings, main) || areProjectsOnSides(labels, headings, main))
    return false;
  if (nameVersionsAndQuantities(labels.map(({ text }) => text))) return true;
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const across = new Set(
    headings.filter((h) => figures.has(h.column) && h.facts.item).map((h) => h.facts.item),
  );
  if (across.size >= 2 || repeatUnderSections(grid, segment, main)) return false;
  if (!areRowsTimes(grid, segment, main) && areHeadedByEntities(headings, figures, labels, main)) return true;
  if (closesLikeStatement(labels) || closesWithSum(grid, segment, main, labels)) return true;
  const named = labels.filter(({ isTotal, name }) => !isTotal || !isGenericTotal(name));
  const known = quantities.length * 2;
  const lines = labels.filter(isPlainLine).length * 2;
  if (known + lines > named.length && lines > 0 && known + lines >= 4) return true;
  if (mains.size >= 2 || known > named.length) return true;
  const entities = labels.filter(({ level }) => level !== null).length;
  if (isHeadedByLine(headings, main) && entities * 10 <= labels.length) return true;
  const isOnSide = sideOfRows(headings, main, segment.titles) ?? sideOfFirstRow(grid, segment, main);
  const isPlain = labels.every(({ code, level }) => code === null && level === null);
  if (
    isOnSide &&
    isPlain &&
    (isNumberedAbove(grid, segment) || areAccounts(grid, segment, headings, isOnSide))
  )
    return true;
  if (labels.every(({ code }) => code === null) && standsByOtherSide(grid, segment, main)) return true;
  if (isOnSide && isPlain && closesAsHeaded(labels, headings, main)) return true;
  if (known === named.length && known > 0 && isOnSide) return true;
  const filled = segment.bodyRows.filter(
    (row) =>
      grid.cellsOf(row).some((cell) => figures.has(cell.column) && isAmount(cell)) &&
      !isGenericTotal(grid.at(row, main)?.text ?? ''),
  );
  if (standInBlocks(grid, segment.bodyRows, main, new Set(filled))) return true;
  if (repeatByCode(grid, segment.bodyRows, main, new Set(filled))) return true;
  if (repeatAboveSums(grid, segment.bodyRows, main, new Set(filled))) return true;
  if (repeatBelowNets(grid, segment, main)) return true;
  if (areMostlyParts(filled.map((row) => grid.at(row, main)))) return true;
  return filled.length >= 2 && filled.every((row) => isQuantity(grid.at(row, main)));
}

/** "Rahoitus" over what "Rahoitus yhteensä" adds up: lines on that side. */
function closesAsHeaded(
  labels: readonly LabelFacts[],
  headings: readonly ColumnHeading[],
  main: number,
): boolean {
  const corner = headings.find((h) => h.column === main)?.levels.at(-1);
  const last = labels.at(-1);
  const sums = labels.filter(({ isTotal }) => isTotal).length;
  if (last?.quantity) return false;
  return corner !== undefined && sums === 1 && last!.isTotal && letters(last!.name) === letters(corner);
}

/** Under "TULOT" all codes begin with 3, under "MENOT" with 4, and none is headed as a unit's: lines of the chart of accounts. */
function areAccounts(
  grid: Grid,
  { bodyRows, columns }: Segment,
  headings: readonly ColumnHeading[],
  side: 'revenue' | 'expense',
): boolean {
  const [only, ...others] = columns.filter(({ use }) => use === 'code');
  if (!only || others.length > 0) return false;
  if (isLevelWord(headings.find((h) => h.column === only.column)?.levels.at(-1) ?? '')) return false;
  const codes = bodyRows.flatMap((row) => grid.at(row, only.column) ?? []).filter(isAmount);
  const digit = side === 'revenue' ? '3' : '4';
  return codes.length > 1 && codes.every(({ text }) => text.length > 2 && text.startsWith(digit));
}

const titleRows = 4;

/** `Tulosalue 530 Ruokahuolto` above "Tuotot" and "Kulut": whose lines they are is told. */
function isNumberedAbove(grid: Grid, { headerRows, area }: Segment): boolean {
  const top = headerRows[0] ?? area.top;
  const above = Array.from({ length: titleRows }, (_, back) => grid.cellsOf(top - 1 - back));
  return above.some(([only, ...others]) => {
    if (only?.kind !== 'label' || others.length > 0) return false;
    const { code, level, isTotal } = labelOf(only);
    return code !== null && level !== null && level !== 'body' && !isTotal;
  });
}

const results: ReadonlySet<string | null> = new Set(['result', 'surplus', 'operatingSurplus']);

/** "Poistot" and then "Tulos" right below names nobody knows: no sum of units stands before, so all of them are lines. */
function closesLikeStatement(labels: readonly LabelFacts[]): boolean {
  const at = labels.findIndex(({ quantity, isTotal }) => quantity !== null || isTotal);
  const [first, next] = labels.slice(at);
  const isPlain = labels.every(({ code, level }) => code === null && level === null);
  return (
    at > 0 &&
    isPlain &&
    first!.quantity?.item === 'depreciation' &&
    results.has(next?.quantity?.account ?? null)
  );
}

/**
 * "Myyntituotot" first of all and "Kate" last, or lines among them and "Toimintakulut" last, which all rows before come
 * to: one statement, whatever its lines are called.
 */
function closesWithSum(
  grid: Grid,
  { bodyRows, columns }: Segment,
  main: number,
  labels: readonly LabelFacts[],
): boolean {
  const [first, last] = [labels[0]?.quantity, labels.at(-1)?.quantity];
  const isPlain = labels.every(({ code, level, isTotal }) => code === null && level === null && !isTotal);
  if (labels.length < 3 || !isPlain || !last) return false;
  const rows = bodyRows.filter((row) => grid.at(row, main)?.kind === 'label');
  const figures = columns.filter(({ use }) => use === 'figures');
  const valueAt = (row: number, column: number) => grid.at(row, column)?.value ?? 0;
  const areLines =
    labels.some((label) => label.quantity?.item === 'account' || isPlainLine(label)) &&
    !labels.some(({ name }) => namesPlace(name));
  const values = rows.slice(0, -1).map((row) => (figures[0] ? valueAt(row, figures[0].column) : 0));
  const areBoth = values.some((value) => value > 0) && values.some((value) => value < 0);
  const isNet =
    last.item === 'margin' &&
    (first?.item === 'revenue' || revenueAccounts.has(first?.account ?? '') || (areLines && areBoth));
  if (!isNet && !(last.item === 'expense' && areLines)) return false;
  const right = figures.filter(({ column }) => {
    const sum = rows.slice(0, -1).reduce((total, row) => total + valueAt(row, column), 0);
    return Math.abs(sum - valueAt(rows.at(-1)!, column)) <= 0.5 * rows.length;
  });
  return right.length * 2 > figures.length;
}

/** `Matkakulut`, `Puhelin`: a line of some unit, though it have no account of its own. */
function isPlainLine({ quantity, code, level, name }: LabelFacts): boolean {
  return quantity === null && code === null && level === null && findLine(name) !== null;
}

/** `Kh`, `Sivltk` and `Teltk`, or any names beside "Työlaji", over the figures, and rows that name no entity. */
function areHeadedByEntities(
  headings: readonly ColumnHeading[],
  figures: ReadonlySet<number>,
  labels: readonly LabelFacts[],
  main: number,
): boolean {
  const over = headings
    .filter((h) => figures.has(h.column) && !comparesYears(h))
    .map((heading) => readEntity(heading));
  const named = over.filter((entity) => entity && !entity.isTotal);
  const isKnown = (name: string) => (findLevel(name) !== null && !isLevelWord(name)) || namesPlace(name);
  const known = named.filter((entity) => isKnown(entity!.name));
  const sums = over.filter((entity) => entity?.isTotal).length;
  const areKnown = known.length >= 2 && known.length * 2 > named.length;
  return (
    (areKnown || (named.length >= 2 && isHeadedByKind(headings, main))) &&
    named.length + sums === over.length &&
    !labels.some(({ level, code, name }) => level !== null || code !== null || namesPlace(name))
  );
}

/** `v. 2026`, `Muutos`: beside the sum over all entities. */
function comparesYears({ facts }: ColumnHeading): boolean {
  const { item, year, word, strength } = facts;
  return (
    strength === 1 && item === null && (year !== null || word === 'variance' || word === 'changeOrAmendment')
  );
}

/** Versions, years or months down the rows: units may stand across. */
export function areRowsTimes(grid: Grid, segment: Segment, main: number | null): boolean {
  if (main === null) return false;
  let [timed, others] = [0, 0];
  for (const row of segment.bodyRows) {
    const cell = grid.at(row, main);
    if (!cell) continue;
    if (namesTime(cell)) timed++;
    else if (++others > segment.bodyRows.length * 0.4) return false;
  }
  return timed >= 3 && timed >= (timed + others) * 0.6;
}

function namesTime(cell: GridCell): boolean {
  if (isYear(cell)) return true;
  const { year, month, item, strength } = headingOf(cell);
  return strength === 1 && item === null && (year !== null || month !== null);
}

function isQuantity(cell: GridCell | null): boolean {
  return cell?.kind === 'label' && labelOf(cell).quantity !== null;
}

/** Names of entities first, as the heading or each of them says, and quantities only at the end: those are the sums of them all. */
function closesWithQuantities(
  labels: readonly LabelFacts[],
  headings: readonly ColumnHeading[],
  main: number,
): boolean {
  const isSum = ({ quantity, isTotal, name }: LabelFacts) =>
    quantity !== null && (isTotal || !fundingWords.has(letters(name)));
  const first = labels.findIndex(isSum);
  if (first < 2) return false;
  const heading = headings.find((h) => h.column === main)?.levels.at(-1) ?? '';
  const areNamed = labels.slice(0, first).every(({ level, isTotal }) => level === 'body' && !isTotal);
  if (findLevel(heading) === null && !(areNamed && heading === '')) return false;
  const closing = labels.slice(first);
  return (closing.length <= 4 && closing.every(isSum)) || areLinesBelowMargin(closing);
}

/** "Toimintakate yhteensä" of the units above it, then taxes, state shares and results down to that of the year. */
function areLinesBelowMargin([sum, ...lines]: readonly LabelFacts[]): boolean {
  const isBelow = ({ quantity }: LabelFacts) =>
    quantity !== null &&
    (quantity.item === 'depreciation' ||
      (quantity.account !== null && closingAccounts.has(quantity.account)));
  const arePlain = lines.every(({ code, level }) => code === null && level === null);
  return (
    sum!.quantity?.item === 'margin' &&
    arePlain &&
    lines.length > 0 &&
    lines.filter(isBelow).length * 3 >= lines.length * 2
  );
}

/** "Hanke" over the names, which stand under "TULOT" or "MENOT" with a sum each: sides of a list of projects. */
function areProjectsOnSides(
  labels: readonly LabelFacts[],
  headings: readonly ColumnHeading[],
  main: number,
): boolean {
  const heading = headings.find((h) => h.column === main);
  if (!heading || findLevel(heading.levels.at(-1) ?? '') !== 'project') return false;
  const sides = labels.filter(({ quantity }) => quantity !== null);
  const areWhole = sides.every(({ quantity }) => quantity!.account === null && quantity!.item !== 'account');
  return areWhole && labels.length > sides.length && sides.some(({ isTotal }) => !isTotal);
}
