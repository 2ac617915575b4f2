import type { ColumnRole, Item, Level, Scale } from '../../model/table.ts';
import { remember } from '../remember.ts';
import { isWithinOneEdit, letters, normalise } from '../text.ts';
import columns from './columns.json';
import rows from './rows.json';

export interface Quantity {
  readonly item: Item;
  /** Canonical key of an income-statement line; null for the main quantities. */
  readonly account: string | null;
}

export type HeaderWord = ColumnRole | 'changeOrAmendment' | 'percent' | 'later';

const quantities = new Map<string, Quantity>();
for (const [item, words] of Object.entries(rows.items)) {
  for (const word of words) quantities.set(letters(word), { item: item as Item, account: null });
}
for (const [account, words] of Object.entries(rows.accounts)) {
  for (const word of words) quantities.set(letters(word), { item: 'account', account });
}

const headerWords = new Map<string, HeaderWord>();
for (const [role, words] of Object.entries(columns.roles)) {
  for (const word of words) {
    const key = headerKey(word);
    if (!headerWords.has(key)) headerWords.set(key, role as HeaderWord);
  }
}

const splitWords = wordMap<'external' | 'internal'>(columns.split);
const levelWords = wordMap<Level>(rows.levels);
/** By their last letters, the longest first. A municipality is a word of its own: `liikunta`, `esikunta`, `seurakunta`. */
const levelEndings = new Map<string, [word: string, level: Level][]>();
const ending = [...levelWords].filter(([, level]) => level !== 'municipality');
for (const entry of ending.sort((a, b) => b[0].length - a[0].length)) {
  const end = entry[0].slice(-5);
  if (end.length === 5) levelEndings.set(end, [...(levelEndings.get(end) ?? []), entry]);
}
/** `Laskentakohde` ends like `kohde`. */
const notLevels: readonly string[] = rows.notLevels;
const monthWords = new Map(columns.months.flatMap((words, index) => words.map((word) => [word, index + 1])));
const scaleWords = new Map(
  Object.entries(columns.scales).flatMap(([scale, words]) =>
    words.map((word) => [normalise(word), Number(scale) as Scale] as const),
  ),
);
const scalePhrases = [...scaleWords.keys()].sort((a, b) => b.length - a.length);

/** Money from outside for an investment project, printed on a row of its own. */
export const fundingWords: ReadonlySet<string> = new Set(rows.funding.map(letters));
const fundingSums: ReadonlySet<string> = new Set(rows.fundingSums.map(letters));

/** "Rahoitus yhteensä" below what pays for the costs above. */
export function namesFundingSum(name: string): boolean {
  return name.split(/\s*\/\s*/).every((side) => fundingSums.has(letters(side)));
}

const ofWhich = new RegExp(`^(?:${rows.ofWhich.join('|')})(?!\\p{L})`, 'iu');

/** `josta sisäinen vuokra`: a part of the row above that is in it already. */
export function namesPartOfAbove(name: string): boolean {
  return ofWhich.test(name);
}

/** What the municipality itself pays of a project. */
export const ownFundingWords: ReadonlySet<string> = new Set(rows.ownFunding.map(letters));
const netCosts: readonly string[] = rows.netCosts;

/** "Nettomenot": what is left to pay, printed positive as a rule. */
export function speaksOfNetCosts(text: string): boolean {
  const plain = normalise(text);
  return netCosts.some((word) => plain.includes(word));
}

const service = new RegExp(`(${rows.services.join('|')})(?!\\p{L})`, 'iu');

/** `Ruokapalvelut`, `Kulttuuri- ja vapaa-aikatoimi`: ends like what municipalities call their units. */
export function namesService(name: string): boolean {
  return service.test(name);
}

const place = new RegExp(`(?:${rows.places.join('|')})(?!\\p{L})`, 'iu');

/** `Harjun koulu`, `Daghemmet Solen`: where something is run from one year to the next, no project. */
export function namesPlace(name: string): boolean {
  return place.test(name);
}

/** Lines that only a municipality has. */
export const municipalAccounts: ReadonlySet<string> = new Set(rows.municipalAccounts);
/** Lines below the margin of all units. */
export const closingAccounts: ReadonlySet<string> = new Set(rows.closingAccounts);
const enterprise = new RegExp(`(${rows.enterprises.join('|')})(?!\\p{L})`, 'iu');

/** `Vesihuoltolaitos`, `Hamnens balansenhet`: keeps books of its own within the municipality. */
export function namesEnterprise(name: string): boolean {
  return enterprise.test(` ${name}`);
}

const sector = new RegExp(`(?:${rows.sectors.join('|')})$`, 'iu');

/** `Hyvinvoinnin toimiala`, `Bildningssektorn`: areas that areas stand within. */
export function namesSector(name: string): boolean {
  return sector.test(name.trim());
}

/** `Sitovuus`: the quantity named there is the one that binds, not the one of the row. */
export function speaksOfBinding(text: string): boolean {
  const plain = normalise(text);
  return rows.binding.some((stem) => plain.startsWith(stem));
}

const frame = new RegExp(rows.frames.join('|'), 'iu');

/** `Valtuuston määräraha`, `Kehys 2026`: what was decided for the sum above. */
export function namesFrame(name: string): boolean {
  return frame.test(name);
}

const rests = new Set(rows.rests.map(letters));

/** `Erotus`, `Jäljellä`, `Sitomatta`: what is left between two rows. */
export function namesRest(name: string): boolean {
  const word = exactHeaderWord(name);
  return word === 'variance' || word === 'remaining' || rests.has(letters(name));
}

/** What exports call the depth of an entity. */
export const stepWords: readonly string[] = rows.steps;
/** Whose sum names no entity. */
export const collectiveWords: readonly string[] = rows.collective;
export const revenueAccounts: ReadonlySet<string> = new Set(rows.revenueAccounts);
export const expenseAccounts: ReadonlySet<string> = new Set(rows.expenseAccounts);

/** `BG 2026 Kostnader` is no slip for *bikostnader*. */
const abbreviationFirst = /^\p{L}{2}[\s.\d]/u;

/** The quantity a label names, by whole words, abbreviations (`Aineet, tarvikkeet ja tav.`) or one typing slip. */
export const findQuantity = remember((label: string): Quantity | null => {
  const key = letters(label);
  if (key.length < 3 || key.length > 80) return null;
  return (
    quantities.get(key) ??
    findAbbreviated(label) ??
    (abbreviationFirst.test(label) ? null : findMisspelt(key, label))
  );
});

function findAbbreviated(label: string): Quantity | null {
  if (!label.includes('.')) return null;
  const parts = normalise(label)
    .split('.')
    .map((part) => part.replace(/[^\p{L}]/gu, ''));
  if (parts.every((part) => part.length < 3) || parts[0]!.length < 2) return null;
  if (parts.filter(Boolean).length === 1 && parts[0]!.length < 5) return null;
  const alike = byStart.get(parts[0]!.slice(0, 2));
  if (!alike) return null;
  const pattern = new RegExp(`^${parts.join('\\p{L}*')}$`, 'u');
  const found = alike.filter((key) => pattern.test(key)).map((key) => quantities.get(key)!);
  const first = found[0];
  return first && found.every((q) => q.item === first.item && q.account === first.account) ? first : null;
}

const byStart = new Map<string, string[]>();
for (const word of quantities.keys()) {
  const start = word.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), word]);
}

/** One slip leaves either the beginning or the end of a word whole, so only words sharing one of them are compared. */
const byEnds = new Map<string, string[]>();
for (const word of quantities.keys()) {
  if (word.length < 9) continue;
  for (const end of [word.slice(0, 4), word.slice(-4)]) byEnds.set(end, [...(byEnds.get(end) ?? []), word]);
}

/** Words of their own, one letter from a quantity. */
const noSlips: ReadonlySet<string> = new Set(rows.noSlips.map(letters));

/** `Koulut yhteensä` is the sum of schools and no slip for *kulut*: a short first word stands. */
function findMisspelt(key: string, label: string): Quantity | null {
  if (key.length < 9 || noSlips.has(key)) return null;
  const near = wordsNear(key);
  if (near.length === 0) return null;
  const first = letters(/^\S+\s/.exec(label.trim())?.[0] ?? '');
  const whole = first.length < 7 ? first : '';
  const word = near.find((candidate) => candidate.startsWith(whole));
  return word ? quantities.get(word)! : null;
}

/** Thousands of labels differ in nothing but their codes. */
const wordsNear = remember((key: string): readonly string[] => {
  const alike = [...(byEnds.get(key.slice(0, 4)) ?? []), ...(byEnds.get(key.slice(-4)) ?? [])];
  return alike.filter((candidate) => isWithinOneEdit(candidate, key));
});

/** The column role a header names exactly, or by the longest phrase in it. */
export const findHeaderWord = remember((text: string): { word: HeaderWord; exact: boolean } | null => {
  if (text.length > 120) return null;
  const exact = exactHeaderWord(text);
  if (exact) return { word: exact, exact: true };
  const key = headerKey(text);
  const words = key.split(/[\s/(),;:]+/).filter(Boolean);
  for (let length = Math.min(5, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const word = headerWords.get(words.slice(start, start + length).join(' '));
      if (word) return { word, exact: false };
    }
  }
  return null;
});

export function exactHeaderWord(text: string): HeaderWord | null {
  const key = headerKey(text);
  return headerWords.get(key) ?? headerWords.get(key.replace(wrapped, '')) ?? findShortened(text);
}

/** `Vuosi-budjetti`, parted by hand where the column is narrow. */
const wrapped = /(?<=\p{L}{3})-(?=\p{L}{3})/gu;

/** `Käyttös.`, `Avv.` and `Disp.plan`: words cut at a full stop; three letters only where they can mean but one role. */
function findShortened(text: string): HeaderWord | null {
  const plain = normalise(text);
  if (!plain.includes('.') && !/\.\s*$/.test(text)) return null;
  if (splitWords.has(plain)) return null;
  const isLong = /\p{L}{4}(\.|$)/u.test(plain);
  if (!isLong && !/^\p{L}{3}\.?$/u.test(plain)) return null;
  const parts = headerKey(plain.replace(/\.$/, '. ').replace(/\./g, '.|'))
    .split('.|')
    .map((part) =>
      part
        .trim()
        .replace(/[^\p{L} +-]/gu, '')
        .replace(/\+/g, '\\+'),
    );
  const pattern = new RegExp(`^${parts.join('[\\p{L}]*')}$`, 'u');
  const found = [...headerWords]
    .filter(([word]) => pattern.test(word))
    .sort((a, b) => a[0].length - b[0].length);
  const isOne = found.every(([, role]) => role === found[0]![1]);
  return isLong || isOne ? (found[0]?.[1] ?? null) : null;
}

const each = new RegExp(`(?:\\p{L}\\s?/\\s?|(?<!\\p{L})per\\s)(?:${columns.each.join('|')})\\.?$`, 'u');

const eachMonth =
  /(?:€|eur(?:oa)?|maksu|hinta|taksa|vuokra|palkka|avgift|pris|hyra|lön|fee|price|rent)\s?\/\s?(?:kk|kuukausi|mån|månad|month)\.?$/u;

/** `Palkkio/kokous`, `Kostnad per elev`: a price, no amount of the budget. */
export function speaksOfEach(text: string): boolean {
  return each.test(text) || eachMonth.test(text);
}

const measured =
  /\p{L}{2}\s+\(?(?:[kmg]wh|km|jm|m2|m²|m3|m³|ha|kpl|htv|årsv|hlö|kg)\.?\)?$|(?:pituus|längd|leveys|bredd|syvyys)\s+\(?m\)?$/u;

/** `Lämpö MWh`, `Pituus m`: so much of something, no money. */
export function speaksOfMeasure(text: string): boolean {
  return measured.test(text);
}

const measures: ReadonlySet<string> = new Set([...columns.measures, ...columns.each].map(headerKey));

/** `htv`, `kpl`, `m2`: what something is counted in. */
export function namesMeasure(text: string): boolean {
  return text.split(' / ').every((side) => measures.has(headerKey(side)));
}

const parties: ReadonlySet<string> = new Set(columns.parties.map(headerKey));

/** `Toimittaja`, `Hyresgäst`: with whom something is agreed on, no unit. */
export function headsParties(heading: string): boolean {
  return heading.split(/\s*\/\s*/).some((side) => parties.has(headerKey(side)));
}

const asides: ReadonlySet<string> = new Set(columns.asides.map(headerKey));

/** `Selite` right of the names explains them; alone it heads the names themselves. */
export function explainsNames(heading: string): boolean {
  return asides.has(headerKey(heading));
}

const transferredFrom: ReadonlySet<string> = new Set(columns.transferredFrom.map(headerKey));
const transferredTo: ReadonlySet<string> = new Set(columns.transferredTo.map(headerKey));

/** `Mistä` and `Mihin`: each row moves money from one unit to another and is neither's. */
export function speakOfTransfers(headings: readonly string[]): boolean {
  const keys = headings.map(headerKey);
  return keys.some((key) => transferredFrom.has(key)) && keys.some((key) => transferredTo.has(key));
}

const posts: ReadonlySet<string> = new Set(columns.posts.map(headerKey));
const termsOfPosts: ReadonlySet<string> = new Set(columns.termsOfPosts.map(headerKey));

/** `Tehtävänimike` beside `Htv` or `Kk-palkka`: the rows are posts, whatever they cost. */
export function speakOfPosts(headings: readonly string[]): boolean {
  const keys = headings.map(headerKey);
  return keys.some((key) => posts.has(key)) && keys.some((key) => termsOfPosts.has(key));
}

const share = new RegExp(`(?<!\\p{L})(?:${columns.shares.join('|')})(?!\\p{L})`, 'u');

/** `Andel %`, `Osuus`: what part of a whole, no change. */
export function speaksOfShare(text: string): boolean {
  return share.test(normalise(text));
}

const withYear = wordMap<HeaderWord>(columns.withYear);

/** `LTK 2026`, `Ennen 2026`: what a word means only beside a year. */
export function findWordOfYear(text: string): HeaderWord | null {
  return withYear.get(headerKey(text)) ?? null;
}

export function headerKey(text: string): string {
  return normalise(text)
    .replace(/\.(?=\s|-|$)/g, '')
    .replace(/\s*([+-])\s*/g, '$1')
    .trim();
}

export const findSplit = remember(
  (word: string): 'external' | 'internal' | null => splitWords.get(normalise(word)) ?? null,
);

const yearBefore: readonly string[] = columns.yearBefore.map(headerKey);

/** `Toteuma 1-10 ed. vuosi`: the year before the one of the others. */
export function speaksOfYearBefore(text: string): boolean {
  const plain = ` ${headerKey(text)} `;
  return yearBefore.some((words) => plain.includes(` ${words} `));
}

/** `Toimiel.` and `Tulosal.` are what all words of levels that begin so are. */
function levelOfWord(plain: string): Level | undefined {
  const known = levelWords.get(plain);
  const short = known ? undefined : /^(\p{L}{5,})\.$/u.exec(plain)?.[1];
  if (short === undefined) return known;
  const meant = new Set([...levelWords].flatMap(([word, level]) => (word.startsWith(short) ? [level] : [])));
  return meant.size === 1 ? [...meant][0] : undefined;
}

const namedBodies: ReadonlySet<string> = new Set(rows.namedBodies);

/** `Tulosyksikkö` is the word of a level; `Sivistyslautakunta` and `Kaupunginhallitus` are names. */
export function isLevelWord(word: string): boolean {
  const plain = normalise(word);
  const level = levelOfWord(plain);
  return level !== undefined && level !== 'municipality' && !namedBodies.has(plain);
}

const statements: ReadonlySet<string> = new Set(rows.statements);
const splitParts: ReadonlySet<string> = new Set(rows.splitParts);
const keyFigures: ReadonlySet<string> = new Set(rows.keyFigures);

/** `Rahoituslaskelma`, `Ulkoiset erät`: a part of the statement of a unit, no unit. */
export function namesStatement(name: string): boolean {
  const words = normalise(name).split(' ');
  const [first, ...others] = words;
  const isSplit = findSplit(first!) !== null && others.length === 1;
  return isSplit ? splitParts.has(others[0]!) : statements.has(normalise(name));
}

/** `Tunnusluvut`: what stands below is no money of the statement above. */
export function headsKeyFigures(name: string): boolean {
  return keyFigures.has(normalise(name));
}

/** `Avdelning: Miljöenheten`: no level of its own, but the word before a unit. */
export function isDepartmentWord(word: string): boolean {
  return rows.departments.includes(normalise(word));
}

/** Also finds compounds: `sivistyslautakunta`, `bildningsnämnden`. */
export const findLevel = remember((text: string): Level | null => {
  const plain = normalise(text);
  const whole = levelOfWord(plain);
  if (whole) return whole;
  const words = plain.split(/[\s/(),-]+/).filter(Boolean);
  const exact = words.flatMap(
    (word) => levelWords.get(word) ?? levelWords.get(word.split('.').findLast(Boolean) ?? '') ?? [],
  );
  if (exact.length > 0) return exact.find((level) => level !== 'municipality') ?? exact[0]!;
  if (words.some((word) => /^\p{L}{2,6}ltk$/u.test(word))) return 'body';
  for (const word of words) {
    if (notLevels.some((other) => word.endsWith(other))) continue;
    for (const [ending, level] of levelEndings.get(word.slice(-5)) ?? []) {
      if (word.length > ending.length && word.endsWith(ending)) return level;
    }
  }
  return null;
});

const levelPlurals = wordMap<Level>(rows.levelPlurals);

/** `Määrärahat tulosalueittain`: what the rows of a table are, by its title; null where it says several things. */
export function findLevelOfRows(text: string): Level | null {
  const found = normalise(text)
    .split(/[^\p{L}]+/u)
    .flatMap((word) => levelPlurals.get(word) ?? []);
  return new Set(found).size === 1 ? found[0]! : null;
}

export function findMonth(word: string): number | null {
  return monthWords.get(normalise(word).replace(/\.$/, '')) ?? null;
}

/** The scale a text declares and the text without it. */
export function takeScale(text: string): { scale: Scale; rest: string } | null {
  const plain = normalise(text);
  const [one, other, ...more] = plain.split(/\s*[/-]\s*/).map((side) => scaleWords.get(side));
  if (one !== undefined && one === other && more.length === 0) return { scale: one, rest: '' };
  for (const phrase of scalePhrases) {
    const at = plain.indexOf(phrase);
    if (at < 0) continue;
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + phrase.length] ?? ' ';
    if (/[\p{L}\d]/u.test(before) || /[\p{L}\d/]/u.test(after)) continue;
    const rest = (plain.slice(0, at) + ' ' + plain.slice(at + phrase.length)).replace(
      /\(\s*\)|\[\s*\]/g,
      ' ',
    );
    return { scale: scaleWords.get(phrase)!, rest: normalise(rest) };
  }
  return null;
}

function wordMap<T extends string>(groups: Readonly<Partial<Record<T, readonly string[]>>>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [value, words] of Object.entries(groups) as [T, readonly string[]][]) {
    for (const word of words) if (!map.has(word)) map.set(normalise(word), value);
  }
  return map;
}
