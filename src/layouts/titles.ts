import type { Item, Level, Scale } from '../model/table.ts';
import { looksLikeCode } from './columns.ts';
import type { GridCell } from './grid.ts';
import { readHeading } from './heading.ts';
import { normalise } from './text.ts';
import { findTitleEntity, type TitleEntity } from './title-entity.ts';
import {
  exactHeaderWord,
  expenseAccounts,
  findLevelOfRows,
  findQuantity,
  isDepartmentWord,
  isLevelWord,
  speaksOfNetCosts,
  takeScale,
} from './vocabulary/index.ts';
import { findDocument, isOtherMatter, type DocumentKind } from './vocabulary/title-words.ts';

/** What the words around a table say of it: titles above, the corner cell, the sheet's name. */
export interface TitleFacts {
  readonly document: DocumentKind | null;
  /** Key figures, posts, contacts: tables of something else than money. */
  readonly isOtherMatter: boolean;
  readonly year: number | null;
  /** The last year of `2025–2026`. */
  readonly until: number | null;
  readonly scale: Scale | null;
  /** The one quantity the whole table speaks of ("Toimintakate toimintayksiköittäin"). */
  readonly item: Item | null;
  /** The one line of expense it speaks of instead ("Ostopalvelut 2026"). */
  readonly account: string | null;
  /** "Nettomenot toimielimittäin": what its margins cost is printed positive as a rule. */
  readonly areNetCosts: boolean;
  /** What its rows are: "Määrärahat tulosalueittain". */
  readonly rowLevel: Level | null;
  /** The year of the month that has just ended: "Tilanne 30.9.2025". */
  readonly closedYear: number | null;
  /** The entity the whole table speaks of, nearest words first. */
  readonly entity: TitleEntity | null;
}

/** `Kustannuspaikka:` and `7140 Satama` in the cell beside it are one title. */
export function fieldTexts(cells: readonly GridCell[]): string[] {
  const texts: string[] = [];
  for (const [at, { row, text }] of cells.entries()) {
    const before = cells[at - 1];
    const isValue =
      before?.row === row && (namesField(before.text) || endsField(before.text)) && !namesField(text);
    if (isValue) texts[texts.length - 1] = `${before.text.trim().replace(/:$/, '')}: ${text}`;
    else if (isNumberField(cells.slice(at - 2, at + 1).filter((cell) => cell.row === row)) && at > 1)
      texts[texts.length - 1] += ` ${text}`;
    else texts.push(text);
  }
  return texts;
}

/** `Yksikkö: | Kirjasto`, `Vastuuhenkilö: | Maija Mäki` */
export function isField(cells: readonly GridCell[]): boolean {
  const [label, value] = cells;
  return (
    cells.length === 2 &&
    cells.every(({ kind }) => kind === 'label') &&
    (endsField(label!.text) || namesField(label!.text)) &&
    readHeading(value!.text).strength < 0.5
  );
}

/**
 * `Kustannuspaikka: | 23040`, `Kustannuspaikka | 220410 | Terveysasema`, `Oppilasmäärä 20.9.: | 118`: a code or a count
 * that a form begins with, no money.
 */
export function isNumberField([label, value, name, ...others]: readonly GridCell[]): boolean {
  if (label?.kind !== 'label' || !value || !looksLikeCode(value) || others.length > 0) return false;
  const word = label.text.replace(/\s*:\s*$/, '').replace(dateAtEnd, '');
  const isLevel = namesField(word);
  if (name) return isLevel && name.kind === 'label' && readHeading(name.text).strength < 0.5;
  if (!endsField(label.text)) return false;
  return isLevel || exactHeaderWord(word) === 'code' || exactHeaderWord(word) === 'other';
}

/** `Oppilaita 20.9.`, `Asukasluku 31.12.2025` */
export const dateAtEnd = /\s+\(?\d{1,2}\.\d{1,2}\.?(?:\d{4})?\)?$/;

function endsField(text: string): boolean {
  return /\p{L}\s*:\s*$/u.test(text);
}

function namesField(text: string): boolean {
  const word = text.trim().replace(/\s*:$/, '');
  return isLevelWord(word.split('/')[0]!) || (/:\s*$/.test(text) && isDepartmentWord(word));
}

const years = /(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/g;

/** `texts` from the farthest to the nearest; `corner` is what stands above the row labels. */
export function readTitles(
  titles: readonly string[],
  corner: readonly string[],
  sheetName: string,
  isBlock = false,
): TitleFacts {
  const plain = [...titles, ...corner].map(normalise);
  const near = [...plain].reverse();
  const all = [...near, normalise(sheetName)];
  const undated = all.map((text) => text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/g, ' '));
  const yearsFound = undated.flatMap((text) => [...text.matchAll(years)].map((m) => Number(m[1])));
  return {
    document: findDocument(all),
    isOtherMatter: all.some(isOtherMatter),
    year: yearsFound[0] ?? shortYear(all) ?? yearOfPeriod(all),
    until: lastOfSpan(undated.find((text) => text.search(years) >= 0)),
    scale: all.map((text) => declaredScale(text)).find((scale) => scale !== null) ?? null,
    item: near.map(soleQuantity).find((item) => item !== null) ?? onlyQuantity(normalise(sheetName)),
    account: near.map(soleAccount).find((account) => account !== null) ?? null,
    areNetCosts: all.some(speaksOfNetCosts),
    rowLevel: all.map(findLevelOfRows).find((level) => level !== null) ?? null,
    closedYear: all.map(closedYear).find((year) => year !== null) ?? null,
    entity: findTitleEntity(titles, corner, sheetName, isBlock),
  };
}

function lastOfSpan(text: string | undefined): number | null {
  const [, from, to] =
    /(?<!\d)((?:19|20)\d\d)\s?(?:-|och|ja|and|&)\s?((?:19|20)\d\d)(?!\d)/.exec(text ?? '') ?? [];
  return from && Number(to) > Number(from) ? Number(to) : null;
}

function shortYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /\b(?:ks|ta|dp|tae)[\s-]?(\d\d)\b/.exec(text);
    if (match) return 2000 + Number(match[1]);
  }
  return null;
}

/** `1.1.–31.5.2025`, `Seuranta 30.9.2025`: of a date alone, nothing follows. */
function yearOfPeriod(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /(?:\d{1,2}\.\d{1,2}\.|\d)\s?-\s?\d{1,2}\.\d{1,2}\.(20\d\d)/.exec(text);
    const dated = match ?? (isOfRunningYear(text) ? /\d{1,2}\.\d{1,2}\.(20\d\d)/.exec(text) : null);
    if (dated) return Number(dated[1]);
  }
  return null;
}

/** Outcomes and amendments are of the year in which they are dated. */
function isOfRunningYear(text: string): boolean {
  const document = findDocument([text]);
  return document === 'outcome' || document === 'amendment';
}

/** Of the last day of a month; any other date may be that of printing. */
function closedYear(text: string): number | null {
  for (const [, day, month, year] of text.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g)) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) === last) return Number(year);
  }
  return null;
}

/** A bare "euroa" in running prose declares nothing. */
function declaredScale(text: string): Scale | null {
  const found = takeScale(text);
  if (!found) return null;
  return found.scale > 1 || text.length < 40 ? found.scale : null;
}

/** "Määrärahat 2026, netto" are net, and "Tulot ja menot" no single quantity. */
function soleQuantity(text: string): Item | null {
  const found = new Set(quantitiesIn(text));
  if (found.has('margin')) return 'margin';
  return found.has('revenue') && found.has('expense') ? null : ([...found][0] ?? null);
}

/** Lines of expense, and what municipalities pay for what they run together. */
const ofLists: ReadonlySet<string> = new Set([...expenseAccounts, 'contributions']);

/** Purchases, rents, wages: whose are named in the title of a list are what its figures are. */
function soleAccount(text: string): string | null {
  const parts = text
    .replace(years, ' ')
    .split(/[,;:()/]+|\s-\s/)
    .map((part) => part.trim());
  const found = parts.flatMap((part) => [findQuantity(part), ...part.split(/\s+/).map(findQuantity)]);
  return found.find((one) => one?.account && ofLists.has(one.account))?.account ?? null;
}

/** A sheet called "Tuotot ja kulut" says nothing of a single figure. */
function onlyQuantity(text: string): Item | null {
  const found = new Set(quantitiesIn(text));
  return found.size === 1 ? [...found][0]! : null;
}

function quantitiesIn(text: string): Item[] {
  return text.split(/[\s,;:()/]+/).flatMap((part) => {
    const quantity = findQuantity(part);
    return quantity && quantity.item !== 'account' ? [quantity.item] : [];
  });
}
