import { isMoneyRole, type ColumnRole, type Item, type Level } from '../model/table.ts';
import { holdsCodes } from './body.ts';
import { readEntity } from './column-entity.ts';
import { areNumbersOfNames, isLastCode, isOnlyName, standsAlone } from './code-columns.ts';
import type { ColumnHeading } from './column-headings.ts';
import { looksLikeCode, type ColumnProfile } from './columns.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import { sideOfFirstRow, sideOfRows } from './headed-sides.ts';
import { readHeading, type HeadingFacts } from './heading.ts';
import { isAmount, isYear, type Grid, type GridCell } from './grid.ts';
import { speaksOfProjects } from './kind.ts';
import { nameVersionsAndQuantities } from './labelled-versions.ts';
import { isGenericTotal, namesWithParts, readLabel, type LabelFacts } from './label.ts';
import type { Segment } from './segments.ts';
import type { TitleFacts } from './titles.ts';
import { deepest } from './hierarchy.ts';
import { letters } from './text.ts';
import { holdsYears } from './versions-by-row.ts';
import { findLevel, findSplit, fundingWords, isLevelWord } from './vocabulary/index.ts';

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
    .flatMap((c) => (c?.kind === 'label' ? [readLabel(c.text)] : []));
  const quantities = labels.filter((f) => f.quantity);
  const mains = new Set(quantities.map((f) => f.quantity!.item).filter((item) => item !== 'account'));
  if (closesWithQuantities(labels, headings, main) || areProjectsOnSides(labels, headings, main))
    return false;
  if (nameVersionsAndQuantities(labels.map(({ text }) => text))) return true;
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const across = new Set(
    headings.filter((h) => figures.has(h.column) && h.facts.item).map((h) => h.facts.item),
  );
  if (across.size >= 2 || repeatUnderSections(grid, segment, main)) return false;
  if (!areRowsTimes(grid, segment, main) && areHeadedByEntities(headings, figures, labels)) return true;
  if (closesLikeStatement(labels)) return true;
  const named = labels.filter(({ isTotal, name }) => !isTotal || !isGenericTotal(name));
  const known = quantities.length * 2;
  if (mains.size >= 2 || known > named.length) return true;
  const isOnSide = sideOfRows(headings, main, segment.titles) ?? sideOfFirstRow(grid, segment, main);
  if (known === named.length && known > 0 && isOnSide) return true;
  const filled = segment.bodyRows.filter(
    (row) =>
      grid.cellsOf(row).some((cell) => figures.has(cell.column) && isAmount(cell)) &&
      !isGenericTotal(grid.at(row, main)?.text ?? ''),
  );
  if (standInBlocks(grid, segment.bodyRows, main, new Set(filled))) return true;
  if (repeatByCode(grid, segment.bodyRows, main, new Set(filled))) return true;
  if (areMostlyParts(filled.map((row) => grid.at(row, main)))) return true;
  return filled.length >= 2 && filled.every((row) => isQuantity(grid.at(row, main)));
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

/** `Kh`, `Sivltk` and `Teltk` over the figures, and rows that name no entity. */
function areHeadedByEntities(
  headings: readonly ColumnHeading[],
  figures: ReadonlySet<number>,
  labels: readonly LabelFacts[],
): boolean {
  const over = headings.filter((h) => figures.has(h.column)).map((heading) => readEntity(heading));
  const named = over.filter((entity) => entity && !entity.isTotal);
  const known = named.filter((entity) => findLevel(entity!.name) !== null && !isLevelWord(entity!.name));
  const sums = over.filter((entity) => entity?.isTotal).length;
  return (
    known.length >= 2 &&
    known.length * 2 > named.length &&
    named.length + sums === over.length &&
    !labels.some(({ level, code }) => level !== null || code !== null)
  );
}

/** Headings without figures, and below each of them a line of the income statement among names nobody knows. */
function standInBlocks(
  grid: Grid,
  rows: readonly number[],
  main: number,
  filled: ReadonlySet<number>,
): boolean {
  const blocks: { lines: number; known: number }[] = [];
  for (const row of rows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label' || isGenericTotal(cell.text)) continue;
    if (!filled.has(row)) blocks.push({ lines: 0, known: 0 });
    const block = blocks.at(-1);
    if (!block || !filled.has(row)) continue;
    const { quantity, code } = readLabel(cell.text);
    if (code !== null) return false;
    block.lines++;
    if (quantity) block.known++;
  }
  const all = blocks.reduce((sum, { lines, known }) => sum + lines - 3 * known, 0);
  return blocks.length > 1 && all <= 0 && blocks.every(({ lines, known }) => lines > 2 && known > 0);
}

/** `4000 Palkat`, `4100 Sivukulut` under one heading and again under the next: an account has one code wherever it stands. */
function repeatByCode(
  grid: Grid,
  rows: readonly number[],
  main: number,
  filled: ReadonlySet<number>,
): boolean {
  const under = new Map<string, Set<number>>();
  let [headings, known, lines] = [0, 0, 0];
  for (const row of rows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label') continue;
    const { code, isTotal, quantity } = readLabel(cell.text);
    if (!filled.has(row)) headings += quantity ? 0 : 1;
    else if (code !== null && !isTotal) {
      under.set(code, (under.get(code) ?? new Set()).add(headings));
      lines++;
      if (quantity) known++;
    }
  }
  const repeated = [...under.values()].filter((stretches) => stretches.size > 1).length;
  return headings > 1 && repeated > 1 && repeated * 2 >= under.size && known * 4 >= lines;
}

/** "Kirjasto, tuotot" and "Kirjasto, kulut" row after row. */
function areMostlyParts(cells: readonly (GridCell | null)[]): boolean {
  const labels = cells.flatMap((cell) => (cell?.kind === 'label' ? [readLabel(cell.text)] : []));
  const units = labels.filter(({ isTotal }) => !isTotal);
  const named = namesWithParts(labels);
  return units.filter(({ part }) => part && named.has(part.name)).length * 2 > units.length;
}

/** Versions, years or months down the rows: units may stand across. */
export function areRowsTimes(grid: Grid, segment: Segment, main: number | null): boolean {
  if (main === null) return false;
  const labels = segment.bodyRows.map((row) => grid.at(row, main)).filter((cell) => cell !== null);
  const timed = labels.filter((cell) => {
    if (isYear(cell)) return true;
    const { year, month, item, strength } = readHeading(cell.text);
    return strength === 1 && item === null && (year !== null || month !== null);
  });
  return timed.length >= 3 && timed.length >= labels.length * 0.6;
}

function isQuantity(cell: GridCell | null): boolean {
  return cell?.kind === 'label' && readLabel(cell.text).quantity !== null;
}

/** Names of entities first, as the heading says, and quantities only at the end: those are the sums of them all. */
function closesWithQuantities(
  labels: readonly LabelFacts[],
  headings: readonly ColumnHeading[],
  main: number,
): boolean {
  const heading = headings.find((h) => h.column === main);
  if (!heading || findLevel(heading.levels.at(-1) ?? '') === null) return false;
  const isSum = ({ quantity, isTotal, name }: LabelFacts) =>
    quantity !== null && (isTotal || !fundingWords.has(letters(name)));
  const first = labels.findIndex(isSum);
  return first >= 2 && labels.length - first <= 4 && labels.slice(first).every(isSum);
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

/** The same names under "TOIMINTATUOTOT" and again under "TOIMINTAKULUT" are units, not accounts. */
function repeatUnderSections(grid: Grid, segment: Segment, main: number): boolean {
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const seen = new Map<string, number>();
  const sections: string[] = [];
  for (const row of segment.bodyRows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label') continue;
    const facts = readLabel(cell.text);
    const filled = grid.cellsOf(row).some((c) => figures.has(c.column) && isAmount(c));
    if (facts.quantity && !filled) sections.push(facts.quantity.item);
    if (!facts.quantity && filled) seen.set(facts.text, (seen.get(facts.text) ?? 0) + 1);
  }
  if (standUnderFilledHeads(segment.bodyRows.map((row) => grid.at(row, main)))) return true;
  const repeated = [...seen.values()].filter((count) => count >= 2).length;
  const eachOnce = new Set(sections).size === sections.length && sections.length >= 2;
  return eachOnce && repeated * 2 >= seen.size && seen.size > 0;
}

/** "TOIMINTATUOTOT", "TOIMINTAKULUT" with their sums, and under each the very same names. */
export function standUnderFilledHeads(labels: readonly (GridCell | null)[]): boolean {
  const groups: { item: Item; names: string[] }[] = [];
  for (const cell of labels) {
    if (cell?.kind !== 'label') return false;
    const { quantity, isTotal, name } = readLabel(cell.text);
    if (quantity?.account === null && !isTotal) groups.push({ item: quantity.item, names: [] });
    else if (quantity || isTotal || groups.length === 0 || saysSplit(name)) return false;
    else groups.at(-1)!.names.push(name);
  }
  const first = groups[0]?.names ?? [];
  const areSame = groups.every(({ names }) => names.join('|') === first.join('|'));
  return (
    areSame &&
    first.length > 1 &&
    groups.length > 1 &&
    new Set(groups.map((g) => g.item)).size === groups.length
  );
}

function saysSplit(name: string): boolean {
  return name.split(/\s+/).some((word) => findSplit(word) !== null);
}

const accountHeading =
  /^(tili(nro|numero|koodi|no|laji|ryhmä|n nimi|n selite)?|kustannuslajit?|(meno|tulo|kulu|tuotto)laji|meno-?\s?\/\s?tulolaji|konto(nr|nummer|kod|namn|ts namn)?|account( no| number| name| code)?)\.?(\s*\(t\))?(?!\p{L})/iu;

/** Columns headed as accounts, the named ones first: `Tili(T)`, then `Tili`. */
export function accountColumns(headings: readonly ColumnHeading[]): number[] {
  const accounts = headings.filter((h) => accountHeading.test(h.levels.at(-1)?.trim() ?? ''));
  const rank = (h: ColumnHeading) => (/nimi|namn|name|\(t\)/i.test(h.levels.at(-1)!) ? 0 : 1);
  return accounts.sort((a, b) => rank(a) - rank(b)).map((h) => h.column);
}

/** A column of plain whole numbers headed as code or year holds no money, one of `E101` beside names no names. */
export function asHeaded(
  grid: Grid,
  segment: Segment,
  profile: ColumnProfile,
  headings: readonly ColumnHeading[],
): ColumnProfile {
  const heading = headings.find((h) => h.column === profile.column)?.facts;
  if (isRunning(grid, segment, profile, heading)) return { ...profile, use: 'running' };
  if (holdsCodes(grid, segment, profile) && isBesideNames(grid, segment, profile))
    return { ...profile, use: 'code' };
  if (profile.use === 'code' && heading && saysMoney(heading)) return { ...profile, use: 'figures' };
  if (profile.use === 'code' && heading?.word === 'text') return { ...profile, use: 'label' };
  if (profile.use !== 'figures') return profile;
  const isHeaded = grid.at(segment.headerRows.at(-1) ?? -1, profile.column) !== null;
  const isUnheaded = !isHeaded || !heading || isUnknown(heading);
  if (isUnheaded && (isOnlyName(grid, segment, profile) || isLastCode(grid, segment, profile)))
    return { ...profile, use: 'code' };
  if (!heading) return profile;
  const areAll = (test: (cell: GridCell) => boolean) =>
    segment.bodyRows.every((row) => {
      const cell = grid.at(row, profile.column);
      return cell === null || !isAmount(cell) || test(cell);
    });
  const named = (heading.word === 'code' || heading.word === 'name') && heading.item === null;
  const beforeFigures = segment.columns.some((c) => c.use === 'figures' && c.column > profile.column);
  const besideNames = segment.columns.some((c) => c.use === 'label' && c.column === profile.column - 1);
  const isPlaced =
    beforeFigures || (heading.word === 'code' && (besideNames || areNumbersOfNames(grid, segment, profile)));
  if (named && isPlaced && heading.strength === 1 && areAll(looksLikeCode))
    return standsAlone(grid, segment, profile) ? profile : { ...profile, use: 'code' };
  const timed = heading.word
    ? ['text', 'other', 'total'].includes(heading.word)
    : heading.year === null && heading.strength >= 0.9;
  if (timed && areAll(isYear)) return { ...profile, use: 'label' };
  const countsYears =
    isUnknown(heading) &&
    (holdsYears(grid, segment.bodyRows, profile.column) ||
      (profile.amounts >= 2 && areAll(isYear) && !areAll(isRound)));
  return countsYears ? { ...profile, use: 'running' } : profile;
}

/** 2000 and 2010 may be euros; 2027 and 2029 say when. */
function isRound({ value }: GridCell): boolean {
  return value! % 10 === 0;
}

function isUnknown({ word, year, item, strength }: HeadingFacts): boolean {
  return word === null && year === null && item === null && strength < 0.5;
}

function isBesideNames(grid: Grid, segment: Segment, { column }: ColumnProfile): boolean {
  return segment.columns.some((c) => c.use === 'label' && c.column > column && !holdsCodes(grid, segment, c));
}

const ordinal = /^(n:?r?o|nr|no|#|j\.?nro|järj\.?\s?nro|rivi(nro)?|löpn(umme)?r)\.?$/i;

/** 1, 2, 3… down the rows counts them, under "Nro" or no heading, or beside codes; it numbers no entities. */
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
  const isHeaded = besideCodes || ordinal.test(heading?.text.trim() ?? '#');
  const isTitled = beforeNames && (use === 'figures' || (heading !== undefined && saysMoney(heading)));
  if (!isHeaded && !isTitled) return false;
  let count = 0;
  for (const row of segment.bodyRows) {
    const cell = grid.at(row, column);
    const text = cell?.text.trim() ?? '';
    if (text === '' || (amounts > 0 && cell?.kind === 'label' && readLabel(text).isTotal)) continue;
    if (!/^\d{1,4}[.)]?$/.test(text) || parseInt(text, 10) !== ++count) return false;
  }
  return count >= 3;
}

/** `Toimintakulut TA 2025`: amounts stand below, however much they look like codes. */
function saysMoney({ item, word, year, strength }: HeadingFacts): boolean {
  const isVersion = word !== null && isMoneyRole(word as ColumnRole) && year !== null;
  if (word === null && year !== null && strength >= 0.5) return true;
  return strength === 1 && (item !== null || isVersion);
}

export function soleItem(
  titles: TitleFacts,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): Item {
  if (titles.document === 'investments') return 'investment';
  const projects = speaksOfProjects(titles, columns, headings);
  if (projects && columns.every((c) => c.item === null || c.item === 'revenue'))
    return titles.item ?? 'expense';
  if (columns.some((c) => c.item !== null)) return 'margin';
  return titles.item ?? (titles.account === null ? 'margin' : 'account');
}

/** The line of the income statement that the title speaks of, where neither columns nor title name a main quantity. */
export function soleAccount(titles: TitleFacts, columns: readonly DraftColumn[], item: Item): string | null {
  return item === 'account' && columns.every((c) => c.item === null) ? titles.account : null;
}

export function columnLevel(headings: readonly ColumnHeading[], columns: readonly DraftColumn[]) {
  const names = columns.filter((c) => c.role === 'name' || c.role === 'code').map((c) => c.column);
  const told = [...levelsOfColumns(headings)].flatMap(([column, level]) =>
    names.includes(column) ? [level] : [],
  );
  return told.length > 0 ? deepest(told) : null;
}

/** What the headings call the entities of their columns, where it is one level. */
function levelsOfColumns(headings: readonly ColumnHeading[]): Map<number, Level> {
  const told = new Map<number, Level>();
  for (const { column, levels } of headings) {
    const text = levels.join(' ').replaceAll('_', ' ');
    if (readLabel(text).code) continue;
    const words = text.split(/[/,]+/).flatMap(levelsOf);
    const [level, ...others] = new Set(words.filter((word) => word !== null));
    if (level && others.length === 0) told.set(column, level);
  }
  return told;
}

/** The levels that the heading of the names lists from the outside in: "Toimiala / palvelualue". */
export function stepsOfNames(headings: readonly ColumnHeading[], main: number | null): Level[] {
  const text = headings.find((h) => h.column === main)?.levels.at(-1) ?? '';
  const parts = text.split(/\s*[/,–]\s*|\s+(?:ja|och|and)\s+|\s+-\s+/);
  return parts.map(findLevel).filter((level) => level !== null);
}

/** Where several columns hold entities, one is what the heading of its own column calls it, unless its name says otherwise. */
export function nameLevels(
  units: readonly DraftUnit[],
  main: number | null,
  headings: readonly ColumnHeading[],
) {
  const told = levelsOfColumns(headings);
  const apart = new Set(units.map((unit) => unit.ownColumn));
  apart.delete(main ?? -1);
  const areApart = apart.size > 1;
  for (const unit of units)
    if (areApart || (unit.isHeading && unit.ownColumn !== main))
      unit.level ??= told.get(unit.ownColumn) ?? null;
}

/** `Cost centre` is one word of a level, `Lautakunta yksikkö` two. */
function levelsOf(text: string): (Level | null)[] {
  return isLevelWord(text) ? [findLevel(text)] : text.split(/\s+/).map(findLevel);
}

/** Columns that name or number entities, not accounts. */
export function namesOf(columns: readonly DraftColumn[], accounts: readonly number[]): Set<number> {
  const named = columns.filter((c) => c.role === 'name' || c.role === 'code').map((c) => c.column);
  return new Set(named.filter((column) => !accounts.includes(column)));
}
