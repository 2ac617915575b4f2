import { isMoneyRole, type ColumnRole } from '../../model/table.ts';
import {
  isBehindNames,
  isOnlyName,
  isLastCode,
  arePlainNumbers,
  nestsBehindNames,
  repeatsCodes,
  standsAlone,
} from './code-columns.ts';
import { lowestHeading, type ColumnHeading } from './column-facts.ts';
import type { ColumnProfile } from '../segments/columns.ts';
import { looksLikeCode } from '../segments/columns-of-codes.ts';
import { holdsDepths } from './depth-column.ts';
import { type Grid, type GridCell, isAmount, isYear } from '../cells/grid.ts';
import type { HeadingFacts } from '../cells/heading.ts';
import { readLabel } from '../cells/label.ts';
import { holdsCodes } from '../segments/lettered-codes.ts';
import type { Segment } from '../segments/segments.ts';
import { mostRows } from './column-values.ts';
import { holdsYears } from '../rows/versions-by-row.ts';
import { namesMeasure } from '../vocabulary/column-kinds.ts';

/** A column of plain whole numbers headed as code or year holds no money, one of `E101` beside names no names. */
export function asHeaded(
  grid: Grid,
  segment: Segment,
  profile: ColumnProfile,
  headings: readonly ColumnHeading[],
): ColumnProfile {
  const headed = usedAs(grid, segment, profile, headings);
  const isApart = headed.use === 'code' && saysWhereBooked(grid, segment, headed);
  return isApart ? { ...headed, use: 'running' } : headed;
}

function usedAs(
  grid: Grid,
  segment: Segment,
  profile: ColumnProfile,
  headings: readonly ColumnHeading[],
): ColumnProfile {
  const heading = headings.find((h) => h.column === profile.column)?.facts;
  if (isRunning(grid, segment, profile, heading)) return { ...profile, use: 'running' };
  if (profile.use === 'code' && !isHeadedCode(heading) && holdsDepths(grid, segment, profile))
    return { ...profile, use: 'running' };
  if (holdsCodes(grid, segment, profile) && isBesideNames(grid, segment, profile))
    return { ...profile, use: 'code' };
  if (profile.use === 'code' && heading && saysMoney(heading) && !isOutermost(grid, segment, profile))
    return { ...profile, use: 'figures' };
  if (profile.use === 'code' && isCount(grid, segment, profile, heading))
    return { ...profile, use: 'figures' };
  if (profile.use === 'code' && heading?.word === 'text') return { ...profile, use: 'label' };
  if (profile.use !== 'figures') return profile;
  if (isOfAccounts(grid, segment, profile, headings)) return { ...profile, use: 'running' };
  const isHeaded = grid.at(segment.headerRows.at(-1) ?? -1, profile.column) !== null;
  const isUnheaded = !isHeaded || !heading || isUnknown(heading);
  if (isUnheaded && (isOnlyName(grid, segment, profile) || isLastCode(grid, segment, profile)))
    return { ...profile, use: 'code' };
  if (isUnheaded && nestsBehindNames(grid, segment, profile)) return { ...profile, use: 'code' };
  const saysWhat = heading && (saysMoney(heading) || (heading.strength === 1 && namesUnits(heading)));
  if (!saysWhat && repeatsCodes(grid, segment, profile)) return { ...profile, use: 'running' };
  const saysNothing = !heading || heading.text.trim() === '';
  if (saysNothing && isBehindNames(grid, segment, profile)) return { ...profile, use: 'code' };
  if (!heading) return profile;
  const areAll = (test: (cell: GridCell) => boolean) =>
    segment.bodyRows.every((row) => {
      const cell = grid.at(row, profile.column);
      return cell === null || !isAmount(cell) || test(cell);
    });
  const named = namesUnits(heading);
  const beforeFigures = segment.columns.some((c) => c.use === 'figures' && c.column > profile.column);
  const besideNames = segment.columns.some((c) => c.use === 'label' && c.column === profile.column - 1);
  const isPlaced =
    beforeFigures || (heading.word === 'code' && (besideNames || arePlainNumbers(grid, segment, profile)));
  if (named && isPlaced && heading.strength === 1 && areAll(looksLikeCode))
    return standsAlone(grid, segment, profile) ? profile : { ...profile, use: 'code' };
  const timed = heading.word
    ? ['text', 'other', 'total'].includes(heading.word)
    : heading.year === null && heading.strength >= 0.9;
  if (timed && areAll(isYear)) return { ...profile, use: 'label' };
  const countsYears =
    isUnknown(heading) &&
    (holdsYears(grid, segment.bodyRows, profile.column) ||
      (namesYear.test(heading.text.trim()) && areAll(isYearOfThings)) ||
      (profile.amounts >= 2 && areAll(isYear) && !areAll(isRound)));
  return countsYears ? { ...profile, use: 'running' } : profile;
}

/** "Järjestelmä | Toimittaja | Kp": a code apart from the names that comes again beside another is where both are booked. */
function saysWhereBooked(grid: Grid, { bodyRows, columns }: Segment, { column }: ColumnProfile): boolean {
  const labels = columns.filter((one) => one.use === 'label');
  if (labels.length < 2 || labels.some((one) => one.column > column)) return false;
  return labels.every((names) => {
    const seen = new Map<string, string>();
    return bodyRows.slice(0, mostRows).some((row) => {
      const [code, name] = [grid.at(row, column)?.text.trim(), grid.at(row, names.column)?.text.trim()];
      if (!code || !name) return false;
      const before = seen.get(code);
      seen.set(code, name);
      return before !== undefined && before !== name;
    });
  });
}

function namesUnits({ word, item }: HeadingFacts): boolean {
  return (word === 'code' || word === 'name') && item === null;
}

function isHeadedCode(heading: HeadingFacts | undefined): boolean {
  return heading?.word === 'code' && heading.strength === 1;
}

/** "Määrä | Hinta | Yksikkö" over `120 | 4 | kpl`: how many of what is counted, no codes. */
function isCount(
  grid: Grid,
  { bodyRows, columns }: Segment,
  { column }: ColumnProfile,
  heading: HeadingFacts | undefined,
): boolean {
  if (heading?.word === 'other' && heading.strength === 1) return true;
  if (heading?.word === 'code' || heading?.word === 'name') return false;
  const next = columns.find((one) => one.column > column && one.use === 'label');
  const said = next && bodyRows.map((row) => grid.at(row, next.column)).find((cell) => cell !== null);
  return said ? namesMeasure(said.text) : false;
}

/** `Rak.vuosi`, `Byggår`: when a thing was made. */
const namesYear = /\p{L}[\p{L}. ]*(?:vuosi|år|year)$/iu;

function isYearOfThings({ value, formula }: GridCell): boolean {
  return formula === null && Number.isInteger(value) && value! >= 1700 && value! < 2070;
}

/** "Tilit" over `3240` and `4010-4099` beside the lines that they belong to. */
function isOfAccounts(
  grid: Grid,
  segment: Segment,
  { column }: ColumnProfile,
  headings: readonly ColumnHeading[],
): boolean {
  if (!/^(tilit|tilinrot|tilinumerot|konton)$/i.test(lowestHeading(headings, column))) return false;
  return segment.bodyRows.every((row) => {
    const cell = grid.at(row, column);
    return cell === null || looksLikeCode(cell) || /^\d{3,6}([-–,; ]+\d{3,6})*$/.test(cell.text.trim());
  });
}

/** 2000 and 2010 may be euros; 2027 and 2029 say when. */
function isRound({ value }: GridCell): boolean {
  return value! % 10 === 0;
}

/** `KÄYTTÖSUUNNITELMA 2027` over codes and names alike heads the whole table; their amounts stand further right. */
function isOutermost(grid: Grid, segment: Segment, profile: ColumnProfile): boolean {
  const [first] = segment.columns.filter((c) => c.use !== 'blank');
  const hasFigures = segment.columns.some((c) => c.use === 'figures' && c.column > profile.column);
  return first === profile && profile.labels > 0 && hasFigures && arePlainNumbers(grid, segment, profile);
}

function isUnknown({ word, year, item, strength }: HeadingFacts): boolean {
  return word === null && year === null && item === null && strength < 0.5;
}

function isBesideNames(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  return segment.columns.some((c) => c.use === 'label' && c.column > column && !holdsCodes(grid, segment, c));
}

const ordinal = /^(n:?r?o|nr|no|#|j\.?nro|järj\.?\s?nro|rivi(nro)?|löpn(umme)?r)\.?$/i;

/**
 * 1, 2, 3… down the rows counts them, under "Nro" or no heading, or beside codes; it numbers no entities. Under no
 * heading the count may have begun further up.
 */
function isRunning(
  grid: Grid,
  segment: Segment,
  { column, use, amounts }: ColumnProfile,
  heading: HeadingFacts | undefined,
): boolean {
  if (use === 'blank') return false;
  const besideCodes = segment.columns.some((c) => c.use === 'code' && c.column > column);
  const beforeNames =
    segment.columns.find((c) => c.use === 'label' || c.column === column)?.column === column;
  const isHeaded = besideCodes || ordinal.test(heading?.text.trim() || '#');
  const isTitled = beforeNames && (use === 'figures' || (heading !== undefined && saysMoney(heading)));
  if (!isHeaded && !isTitled) return false;
  let count = 0;
  const isBare = !heading || heading.text.trim() === '';
  let start: number | null = isBare ? null : 1;
  for (const row of segment.bodyRows) {
    const cell = grid.at(row, column);
    const text = cell?.text.trim() ?? '';
    if (text === '' || (amounts > 0 && cell?.kind === 'label' && readLabel(text).isTotal)) continue;
    if (!/^\d{1,4}[.)]?$/.test(text)) return false;
    start ??= parseInt(text, 10);
    if (parseInt(text, 10) !== start + count++) return false;
  }
  return count >= (start === 1 && (!isBare || !heading) ? 3 : 5);
}

/** `Toimintakulut TA 2025`: amounts stand below, however much they look like codes. */
function saysMoney({ item, word, year, strength }: HeadingFacts): boolean {
  const isVersion = word !== null && isMoneyRole(word as ColumnRole) && year !== null;
  if (word === null && year !== null && strength >= 0.5) return true;
  return strength === 1 && (item !== null || isVersion);
}
