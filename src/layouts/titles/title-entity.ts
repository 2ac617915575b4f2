import type { Level } from '../../model/table.ts';
import { accountHeading } from '../columns/account-columns.ts';
import { headsLines } from '../rows/headed-sides.ts';
import { findGenitive } from '../cells/genitive.ts';
import { readHeading } from '../cells/heading.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { mainItems } from '../cells/label-part.ts';
import { readLabel } from '../cells/label.ts';
import { readMonth } from '../cells/periods.ts';
import { normalise, tidy } from '../cells/text.ts';
import { isMunicipality, withoutDocument, withoutScale, saysNoName, year } from './title-name.ts';
import { exactHeaderWord, findHeaderWord } from '../vocabulary/headings.ts';
import { findLevel, isDepartmentWord, isLevelWord } from '../vocabulary/levels.ts';
import { findQuantity } from '../vocabulary/quantities.ts';
import { namesPlace, namesService } from '../vocabulary/row-names.ts';
import {
  endsAsDocument,
  isPerson,
  withoutCaption,
  withoutPerson,
  findDocument,
} from '../vocabulary/title-words.ts';

/** The entity that the words around a table name. */
export interface TitleEntity {
  readonly code: string | null;
  readonly name: string;
  /** What the word before it calls it: `Kustannuspaikka: 12001 Kanslia`. */
  readonly level: Level | null;
}

/**
 * Nearest words first: the corner, the titles, the sheet's name. The municipality only where nothing else is named.
 * `isBlock` where the sheet has other titled tables.
 */
export function findTitleEntity(
  given: readonly string[],
  corner: readonly string[],
  sheet: string,
  isBlock = false,
): TitleEntity | null {
  const spaced = sheet.replace(/_+/g, ' ');
  const sheetName = readLabel(spaced).code === null ? sheet : spaced;
  const titles = given
    .filter((text) => !isPerson(normalise(text)))
    .flatMap((text) => withoutPerson(withoutCaption(text)).split(decision));
  const near = [...titles].reverse();
  const named = near.map(readEntity);
  const within = named.filter((entity) => entity !== null).filter(({ name }) => !isMunicipality(name));
  const found =
    firstOf(corner.map(readCorner)) ??
    (within[0] && isBody(within[0])
      ? (within.find(isTold) ?? (isBlock ? readBlock(titles) : null) ?? readService(near) ?? readPart(near))
      : null) ??
    within[0] ??
    readEntity(sheetName) ??
    near.map(readFreeTitle).find(startsName) ??
    readSheetName(sheetName) ??
    firstOf(near.map(readFreeTitle)) ??
    firstOf(near.map(readGenitive)) ??
    firstOf(named);
  if (found?.name === '')
    return withName(found, within, readService(near) ?? readPlace(near) ?? readSheetName(sheetName));
  return found && !isBlock ? withCode(found, withoutDocument(sheetName)) : found;
}

/** "Kirjasto" on the sheet "4110": the sheet's name is its code, unless it is the board's that decides of it. */
function withCode(named: TitleEntity, sheetName: string): TitleEntity {
  const outer = named.level ?? findLevel(named.name);
  const isOwn = named.code === null && outer !== 'body' && outer !== 'municipality' && isCode(sheetName);
  return isOwn ? { ...named, code: sheetName } : named;
}

/** `Tarkastuslautakunta 3.2.2026 § 8 Käyttösuunnitelma`: who decided, and of what. */
const decision = /[\s,]+\d{1,2}\.\d{1,2}\.20\d\d[\s,]*§\s*\d+[\s,:]*/u;

/** `TA 2027, kausijako` goes on about the document; a name, or words for a service, are better than the sheet's name. */
function startsName(entity: TitleEntity | null): boolean {
  return entity !== null && (!/^\p{Ll}/u.test(entity.name) || namesService(entity.name));
}

/** `Kustannuspaikka: 23040` on the sheet "Harjun koulu": the code of what is named elsewhere. */
function withName(
  coded: TitleEntity,
  within: readonly TitleEntity[],
  nearby: TitleEntity | null,
): TitleEntity {
  const others = within.filter((entity) => entity.code === null && entity.name !== '' && !isBody(entity));
  const told = others.filter(isTold);
  const only = others.length === 1 ? others[0] : told[0];
  const named = only ?? nearby;
  const isOwn = named !== null && (named.code === null || named.code === coded.code);
  return isOwn && findLevel(named.name) !== 'body' ? { ...coded, name: named.name } : coded;
}

function isBody({ code, name, level }: TitleEntity): boolean {
  return code === null && (level ?? findLevel(name)) === 'body';
}

/** `Kustannuspaikka 33500 Hammashuolto`: its code or the word before it says that the sheet is about it. */
function isTold(entity: TitleEntity): boolean {
  return (
    (entity.code !== null || entity.level !== null) && (entity.level ?? findLevel(entity.name)) !== 'body'
  );
}

/** A line like "Kirjastopalvelut" above or below the body that decides of it. */
function readService(texts: readonly string[]): TitleEntity | null {
  const services = texts.filter((text) => namesService(withoutDocument(text)) && findLevel(text) === null);
  return services.length === 1 ? readFreeTitle(services[0]!) : null;
}

/** "Daghemmet Måsen" above "Kostnadsställe 4120". */
function readPlace(texts: readonly string[]): TitleEntity | null {
  const places = texts.filter((text) => namesPlace(withoutDocument(text)));
  return places.length === 1 ? readFreeTitle(places[0]!) : null;
}

/** Of several blocks on a sheet, each has the line right above it for its name; the body stands over them all. */
function readBlock(titles: readonly string[]): TitleEntity | null {
  const line = titles.at(-1) ?? '';
  return titles.length > 1 && /^[\p{Lu}\d]/u.test(line) && line.length <= 50 ? readFreeTitle(line) : null;
}

function firstOf(entities: readonly (TitleEntity | null)[]): TitleEntity | null {
  return entities.find((entity) => entity !== null) ?? null;
}

const prefix =
  /^\s*(\p{L}[\p{L}. ]{1,30}?)(?:\s*\/\s*\p{L}[\p{L} ]*?)?\s*(?::\s*|[–-]\s+|\s(?=[\p{Lu}\d]))(?=.)/u;

/** `Yksikkö: 1200 Hallinto`, `Ansvar 2210 Biblioteket`: the word before tells the level. */
function takePrefix(text: string): { level: Level | null; rest: string } {
  const match = prefix.exec(text);
  const rest = match ? tidy(text.slice(match[0].length)) : text;
  const level = match ? (findWholeLevel(match[1]!) ?? findLevelOfCode(match[1]!, rest)) : null;
  return level ? { level, rest } : { level: null, rest: text };
}

/** `Ansvarskod: 501`, `Kustannuspaikan numero: 32410` */
function findLevelOfCode(word: string, rest: string): Level | null {
  if (!/^\d[\d ]*$/.test(rest)) return null;
  const heading = readHeading(word);
  if (exactHeaderWord(normalise(word)) === 'code') return findLevel(withoutNumber(word)) ?? 'operatingUnit';
  return heading.word === 'code' && heading.strength === 1 ? findLevel(word) : null;
}

/** `Projektinumero`, `Hankenro` */
function withoutNumber(word: string): string {
  return word.replace(/(n?umero|nro|nummer|nr)$/iu, '');
}

/** `Lautakunta` is the word itself, `Sivistyslautakunta` a name. */
function findWholeLevel(word: string): Level | null {
  const plain = normalise(word);
  if (isDepartmentWord(plain)) return 'operatingUnit';
  return findHeaderWord(plain)?.exact || isLevelWord(plain) ? findLevel(plain) : null;
}

/** `Budget 2026 för Idrottsverket`, `Spending plan of Museum Services` */
function whatFor(text: string): string | null {
  const [, document, name] = /^(.*?)\s(?:för|for|of|av)\s(\p{Lu}.+)$/u.exec(text) ?? [];
  return document && findDocument([normalise(document)]) !== null ? name! : null;
}

function readEntity(printed: string): TitleEntity | null {
  const given = whatFor(printed);
  if (given !== null) return readEntity(given) ?? readFreeTitle(given);
  const [, name, word, code] =
    [printed.trim(), withoutDocument(printed)]
      .map((text) => coded.exec(text))
      .find((match) => match !== null && findWholeLevel(match[2]!) !== null) ?? [];
  const own = word === undefined ? null : findWholeLevel(word);
  const isYearOfMany = word?.endsWith('t') && /^20[0-6]\d$/.test(code ?? '');
  if (own !== null && !isYearOfMany) {
    const bare = saysNoName(name!) ? '' : withoutDocument(name!);
    return { code: code!, name: readGenitive(name!)?.name ?? (bare || name!), level: own };
  }
  const part = partTold(printed);
  if (part !== null) return readEntity(part);
  const { level, rest } = takePrefix(tidy(withoutScale(printed)));
  const text = level ? rest : withoutDocument(printed);
  if (text === '') return null;
  const bare = level ? withoutDocument(text) || text : text;
  const facts = readLabel(bare);
  if (facts.code !== null && namesNumber(facts.name))
    return { code: facts.code, name: '', level: findLevel(withoutNumber(facts.name)) };
  if (facts.code !== null && isDay(facts.code, facts.name)) return null;
  const isUnit =
    facts.code !== null && facts.code.length > 2 && !mainItems.has(facts.quantity?.item ?? 'margin');
  if ((facts.quantity && !isUnit) || isSentence(bare) || isLevelWord(bare) || /^20\d\d$/.test(bare))
    return null;
  if (facts.isTotal) return facts.level || level ? { code: facts.code, name: facts.name, level } : null;
  if (level && isCode(bare)) return { code: bare, name: '', level };
  if (facts.code || level) return { code: facts.code, name: facts.name, level };
  const letters = normalise(bare).replace(/[^\p{L}]+/gu, '');
  if (findLevel(bare) && letters.length > 2 && bare.length <= 100)
    return { code: null, name: bare, level: null };
  return null;
}

/** `Lomakeskus Hirvijärvi, kp 3777`, `Lukio (kp 3300)`; `Varhaiskasvatus, kustannuspaikat 2027` ends with a year. */
const coded = /^(\p{L}[^,:(]{2,60}?)(?:,\s+|\s+\(?)(\p{L}[\p{L}.]*)\s+(\d{3,8})\)?$/u;

/** `Kirjastotoimi, kustannuspaikka 3601 Pääkirjasto` is about the last of the two. */
function partTold(text: string): string | null {
  const [, part] = /.,\s+(\p{L}[^,]*)$/u.exec(text) ?? [];
  if (part === undefined) return null;
  const { level, rest } = takePrefix(tidy(part));
  return level !== null && level !== 'body' && readLabel(rest).code !== null ? part : null;
}

/** `Projektinumero 9042`, `Hankenro 7801`: the code of what is named elsewhere. */
function namesNumber(word: string): boolean {
  return /^\p{L}+(numero|nro|nummer|tunnus|koodi)$/iu.test(word);
}

/** `30 Jun 2026`, `31 augusti`: a date, no entity. */
function isDay(code: string, name: string): boolean {
  const word = normalise(name).replace(/[\s,.]+(?:20\d\d)?$/, '');
  return /^\d{1,2}$/.test(code) && readMonth(word, word) !== null;
}

function isCode(text: string): boolean {
  return /^\d{3,8}$/.test(text) && !/^(19[89]|20[0-6])\d$/.test(text);
}

function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(' ').length >= 4;
}

/** Above the row labels stands the unit's name, unless it is the name of the column; "yhteensä" after it says that it has parts. */
function readCorner(text: string): TitleEntity | null {
  if (!/^[\p{L}\d]/u.test(text.trim()) || accountHeading.test(text.trim()) || headsLines(text)) return null;
  if (isCode(text.trim())) return { code: text.trim(), name: '', level: null };
  const entity = readEntity(text);
  if (entity) return entity;
  const bare = withoutDocument(text);
  if (normalise(bare).length < 3 || text.length > 80) return null;
  const whole = readLabel(text);
  const facts = whole.code === null ? readLabel(bare) : whole;
  const isColumn = findHeaderWord(normalise(facts.isTotal ? facts.name : text)) !== null;
  if (isColumn || facts.name.length < 3 || facts.quantity || facts.level || isGenericTotal(bare)) return null;
  return { code: facts.code, name: facts.name, level: facts.isTotal ? 'area' : null };
}

/** Words above a table that are no document, place, date, remark or quantity: the unit it is about. */
function readFreeTitle(printed: string): TitleEntity | null {
  const text = withoutDocument(printed.replace(/^\s*\d{1,2}[.)]\s+/, ''));
  const plain = normalise(text);
  if (endsAsDocument(plain) || isGenericTotal(`${plain} yhteensä`) || findGenitive(text, saysNoName))
    return null;
  if (text.length > 100 || !/^[\p{L}\d]/u.test(text)) return null;
  if (/huom|obs(?!\p{L})|[.!?]$/u.test(plain) || text.includes(':')) return null;
  if (findLevel(text) === 'municipality' || speaksOfQuantity(text)) return null;
  const facts = readLabel(text);
  return facts.isTotal ? null : { code: facts.code, name: facts.name, level: null };
}

function speaksOfQuantity(text: string): boolean {
  return text.split(/[\s,;:()]+/).some((part) => {
    const quantity = findQuantity(part);
    return quantity !== null && quantity.item !== 'account';
  });
}

/** `Perusopetuksen käyttösuunnitelma` below the body that decides of it. */
function readPart(texts: readonly string[]): TitleEntity | null {
  const parts = texts.map(readGenitive).filter((entity) => entity !== null && !isBody(entity));
  return parts.length === 1 ? parts[0]! : null;
}

function readGenitive(printed: string): TitleEntity | null {
  const name = findGenitive(withoutScale(printed).replace(year, ' '), saysNoName);
  return name === null ? null : { code: null, name, level: null };
}

/** A sheet named after its unit; names that say nothing ("Taul1", "KS 2025") are left out. */
function readSheetName(name: string): TitleEntity | null {
  const text = withoutDocument(name);
  if (isCode(text)) return { code: text, name: '', level: null };
  const bare = normalise(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (bare.length < 4 || findHeaderWord(bare) || text.split(/[-_/]/).every(saysNoName)) return null;
  const facts = readLabel(text);
  return { code: facts.code, name: facts.name, level: null };
}
