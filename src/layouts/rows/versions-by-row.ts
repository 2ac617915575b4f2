import type { ColumnRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { isYear, type Grid } from '../cells/grid.ts';
import { guessVersion } from '../columns/figure-role.ts';
import { headingOf, readHeading, type HeadingFacts } from '../cells/heading.ts';
import { makeRoles as makeDatedRoles } from './rows-of-versions.ts';
import { countedMonth } from '../segments/month-rows.ts';
import type { TitleFacts } from '../titles/titles.ts';
import { versionRoles } from '../cells/version-roles.ts';

/** Flat lists name the year and the version on every row: `2025 | KS | … | −812 300`. Tells whether this one does. */
export function readVersionsByRow(
  grid: Grid,
  units: readonly DraftUnit[],
  headings: readonly ColumnHeading[],
  planYear: number | null,
): boolean {
  const rows = rowsOf(units);
  const yearColumn = findYears(grid, rows, headings);
  const versionColumn = findVersions(grid, rows, headings);
  const periodOf = makePeriods(grid, rows, headings);
  if (yearColumn === null && versionColumn === null && !periodOf) return false;
  const versions =
    versionColumn === null ? [] : rows.map((row) => readHeading(grid.at(row, versionColumn)?.text ?? ''));
  const ofDated = versions.some(({ year }) => year !== null) ? makeDatedRoles(versions, planYear) : null;
  const roleOf = ofDated ? (version: string) => ofDated(readHeading(version)) : makeRoles(versions, planYear);
  const variants = new Map<string, DraftColumn>();
  for (const unit of units)
    for (const figure of unit.figures) {
      const { row } = figure.cell;
      const yearCell = yearColumn === null ? null : grid.at(row, yearColumn);
      const version = versionColumn === null ? '' : (grid.at(row, versionColumn)?.text ?? '');
      const period = (figure.column.month === null && periodOf?.(row)) || null;
      const told = yearCell === null && yearColumn !== null ? yearOfSum(unit) : (period?.year ?? null);
      const dated = yearCell !== null && isYear(yearCell) ? yearCell.value : told;
      if (dated === null && version === '' && !period) continue;
      const year = dated ?? readHeading(version).year ?? figure.column.year;
      const month = period?.month ?? figure.column.month;
      const key = `${figure.column.column}|${year}|${month}|${version}`;
      const variant = variants.get(key) ?? {
        ...figure.column,
        year,
        month,
        role:
          version === ''
            ? roleByColumn(figure.column, period !== null, () => roleOf('', year))
            : roleOf(version, year),
      };
      variants.set(key, variant);
      figure.column = variant;
    }
  return true;
}

/** "Totalt 2027" below rows of several years. */
function yearOfSum({ isTotal, name }: DraftUnit): number | null {
  const year = isTotal ? /\s(20\d\d)$/.exec(name)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

/** The rows that figures stand on; those of one row mostly follow each other. */
function rowsOf(units: readonly DraftUnit[]): number[] {
  const rows = new Set<number>();
  let last = -1;
  for (const { figures } of units)
    for (const { cell } of figures) if (cell.row !== last) rows.add((last = cell.row));
  return [...rows];
}

/** `Budjetti | Toteuma` beside the year: the version is in the heading. */
function roleByColumn({ role }: DraftColumn, isMonth: boolean, bare: () => ColumnRole): ColumnRole {
  if (role !== 'plan' && role !== 'month' && role !== 'total') return role;
  return isMonth ? 'month' : bare();
}

/** The plan year of a flat list: the latest year on its rows, or a later than their first that the title names. */
export function findRowYear(
  grid: Grid,
  rows: readonly number[],
  headings: readonly ColumnHeading[],
  { year: titled, until, document }: Pick<TitleFacts, 'year' | 'until' | 'document'>,
): number | null {
  const column = findYears(grid, rows, headings);
  const periodOf = column === null ? makePeriods(grid, rows, headings) : null;
  const cells = column === null ? [] : rows.flatMap((row) => grid.at(row, column) ?? []);
  const years = periodOf
    ? rows.map((row) => periodOf(row)?.year ?? 0)
    : cells.every(isYear)
      ? cells.map(({ value }) => value!)
      : [];
  if (years.length === 0 && titled === null) return yearOfLabels(grid, rows);
  const leadsOn = until !== null || document === 'investments';
  const isPlanned = (year: number) => leadsOn || years.some((other) => other > 0 && other < year);
  if (titled !== null && years.includes(titled) && isPlanned(titled)) return titled;
  return years.reduce((latest, year) => Math.max(latest, year), 0) || null;
}

/** `Intäkter 2026` and `Kostnader 2026`: the one year that labels of rows name. */
function yearOfLabels(grid: Grid, rows: readonly number[]): number | null {
  let named = 0;
  let only: number | null = null;
  for (const row of rows) {
    const label = grid.cellsOf(row).find(({ kind }) => kind === 'label');
    const { item, year } = label ? headingOf(label) : { item: null, year: null };
    if (item === null || year === null) continue;
    if (only !== null && year !== only) return null;
    only = year;
    named++;
  }
  return named > 1 ? only : null;
}

interface Period {
  readonly month: number;
  readonly year: number | null;
}

/** `202601`, `2026-01` or a month's name on every row, or 1 to 12 under "Kuukausi". */
function makePeriods(
  grid: Grid,
  rows: readonly number[],
  headings: readonly ColumnHeading[],
): ((row: number) => Period | null) | null {
  if (rows.length < 4) return null;
  const readAt = (row: number, { column, levels }: ColumnHeading): Period | null => {
    const cell = grid.at(row, column);
    if (!cell) return null;
    const text = cell.kind === 'number' ? String(cell.value) : cell.text;
    if (monthHeading.test(levels.at(-1)?.trim() ?? '') && countedMonth(text) !== null)
      return { month: countedMonth(text)!, year: null };
    const { month, year, item } = readHeading(text);
    return month && item === null ? { month, year } : null;
  };
  const found = headings.find((heading) => rows.every((row) => readAt(row, heading) !== null));
  return found ? (row) => readAt(row, found) : null;
}

const monthHeading = /^(kk|kuukausi|kausi|jakso|mån(ad)?|period|month)\.?$/i;

/** Headed as years, or nothing but years that come again, whatever the heading. */
export function findYears(
  grid: Grid,
  rows: readonly number[],
  headings: readonly ColumnHeading[],
): number | null {
  const told = headed(headings, yearHeading);
  const found = headings.find(
    ({ column, facts }) =>
      facts.word !== 'code' && holdsYears(grid, rows, column) && !numbersNames(grid, rows, column),
  );
  return told ?? found?.column ?? null;
}

/** `2010 | Kirjasto` on row after row, and `2020 | Museo` on others: each number has a name of its own. */
function numbersNames(grid: Grid, rows: readonly number[], column: number): boolean {
  const names = new Map<number, string>();
  for (const row of rows) {
    const year = grid.at(row, column)?.value ?? null;
    const name = grid.at(row, column + 1);
    if (year === null) continue;
    if (name?.kind !== 'label' || readHeading(name.text).strength >= 0.5) return false;
    if ((names.get(year) ?? name.text) !== name.text) return false;
    names.set(year, name.text);
  }
  return names.size > 1 && new Set(names.values()).size === names.size;
}

export function holdsYears(grid: Grid, rows: readonly number[], column: number): boolean {
  const seen = new Set<number>();
  let filled = 0;
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell === null || cell.kind === 'label') continue;
    if (!isYear(cell)) return false;
    seen.add(cell.value!);
    filled++;
  }
  return filled >= 4 && filled * 2 > rows.length && seen.size * 2 <= filled;
}

/** Headed as versions, or "TP", "TA" and the like on every row, whatever the heading. */
function findVersions(
  grid: Grid,
  rows: readonly number[],
  headings: readonly ColumnHeading[],
): number | null {
  const told = headed(headings, versionHeading);
  if (told !== null || rows.length < 4) return told;
  const areVersions = ({ column }: ColumnHeading) => {
    const factsIn = (row: number) => readHeading(grid.at(row, column)?.text ?? '');
    if (!rows.every((row) => mayBeVersion(factsIn(row)))) return false;
    const words = rows.map((row) => factsIn(row).word);
    return words.includes('amendedBudget') || words.every((word) => versionRoles.has(word ?? ''));
  };
  return headings.find(areVersions)?.column ?? null;
}

function mayBeVersion({ word, month, item, strength }: HeadingFacts): boolean {
  const isVersion = versionRoles.has(word ?? '') || isAmendment(word);
  return isVersion && strength === 1 && month === null && item === null;
}

/** "Muutos" between "KS 2027" and "Uusi KS" is what amends. */
function isAmendment(word: HeadingFacts['word']): boolean {
  return word === 'amendment' || word === 'changeOrAmendment';
}

/** The budget of the plan year is the plan where none is called so. */
function makeRoles(versions: readonly HeadingFacts[], planYear: number | null) {
  const alone = versions.every(
    ({ word }) => word !== 'plan' && word !== 'actual' && word !== 'amendedBudget',
  );
  return (version: string, year: number | null): ColumnRole => {
    const facts = readHeading(version);
    const isPlan = alone && facts.word === 'budget' && year !== null && year === planYear;
    return isPlan ? 'plan' : guessVersion(facts, year, planYear);
  };
}

export const versionHeading = /^(versio|version|budjettiversio|budgetversion)(\s*\/\s*version)?$/i;
const yearHeading = /^(vuosi|år|year|budjettivuosi)(\s*\/\s*år)?$/i;

function headed(headings: readonly ColumnHeading[], name: RegExp): number | null {
  return headings.find((heading) => name.test(heading.levels.at(-1)?.trim() ?? ''))?.column ?? null;
}
