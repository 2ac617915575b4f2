import { readHeading } from '../cells/heading.ts';
import { takeCode } from '../cells/label-code.ts';
import { mainItems } from '../cells/label-part.ts';
import { readLabel } from '../cells/label.ts';
import { tidy, normalise } from '../cells/text.ts';
import { findHeaderWord } from '../vocabulary/headings.ts';
import { findLevel } from '../vocabulary/levels.ts';
import { findQuantity } from '../vocabulary/quantities.ts';
import { takeScale } from '../vocabulary/scales.ts';
import {
  endsAsDocument,
  isForReaders,
  isGenericName,
  findDocument,
  isPerson,
  namesDate,
} from '../vocabulary/title-words.ts';

export const year = /[\s,(–-]*(?<![\d.])(19[89]\d|20[0-6]\d)(?!\d)(\s?[–-]\s?(20)?\d\d(?!\d))?\)?/g;

/** The title without scale, years and the parts that say what document it is: `Museo, talousraportti 2025` → `Museo`. */
export function withoutDocument(printed: string): string {
  const given = withoutScale(printed).replace(period, '');
  const codes = codesLikeYears(given);
  const undated = tidy(
    given.replace(year, (said) => (codes.some((code) => said.includes(code)) ? said : ' ')),
  ).replace(draft, '');
  const text = undated.replace(/\s*\(([^()]+)\)$/, (all, inner: string) => (saysNoName(inner) ? '' : all));
  const parts = text.split(/(\s*[,;|•]\s+|\s+[–—-]\s+|\s*:\s+)/);
  const kept: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const part = namedSide(parts[i]!);
    const name = saysNoName(part)
      ? (beforeVersion(part) ?? codedName(part) ?? afterVersion(part))
      : withoutTail(part);
    if (name === null || (kept.length > 0 && kindOfDocument.test(name))) continue;
    if (kept.length > 0) kept.push(parts[i - 1]!);
    kept.push(name);
  }
  return tidy(withoutMunicipality(kept).join('')).replace(/[\s,;:/–-]+$/, '');
}

/** `Kyläkampus 1.1.2027–31.12.2028` */
const period = /(?<=\p{L}{2}.*)[\s,(]+\d{1,2}\.\d{1,2}\.(?:20\d\d)?\s?[–-]\s?\d{1,2}\.\d{1,2}\.20\d\d\)?/u;

/** `2011 Jäähalli` begins with a code, `2027 Budget` with a year; `Jäähalli (2011) 2027` has both. */
function codesLikeYears(text: string): readonly string[] {
  const first = startsAsYear.test(text) ? takeCode(text.trim()).code : null;
  const all = text.match(/(?<![\d.])20\d\d(?!\d)/g) ?? [];
  const others =
    new Set(all).size > 1 ? [...text.matchAll(codeWithin)].map((match) => match[1] ?? match[2]!) : [];
  return first === null ? others : [first, ...others];
}

const startsAsYear = /^\s*(?:19|20)\d\d(?!\d)/;
const codeWithin = /(?<=\p{L})\s\((20\d\d)\)|(?<=\p{L},\s)(20\d\d)(?=\s\p{Lu}\p{Ll})/gu;

/** `KS 2026 (luonnos 2)` */
const draft = /\s+\(?(?:luonnos|alustava|versio|utkast|draft|version)\s*[\d.]*\)?$/iu;

/** `Kirjasto / käyttösuunnitelma` names one side only; a name in two languages both. */
function namedSide(part: string): string {
  const named = part.split(/\s+\/\s+/).filter((side) => !saysNoName(side));
  return named.length > 0 ? named.join(' / ') : part;
}

/** `Hangö stad, Hamnen` is about the harbour, `Kunnanhallitus, hallinto` about the part of the board. */
function withoutMunicipality(kept: readonly string[]): readonly string[] {
  const [first, between, second, ...others] = kept.length === 1 ? kept[0]!.split(/(\s+\/\s+)(.*)/) : kept;
  if (!second || /-|:/.test(between!) || readLabel(first!).code !== null) return kept;
  const [outer, inner] = [findLevel(first!), findLevel(second)];
  const isOuter = outer === 'municipality' || (outer === 'body' && inner !== 'municipality');
  return isOuter && outer !== inner ? withoutMunicipality([second, ...others.filter(Boolean)]) : kept;
}

export function isMunicipality(name: string): boolean {
  return findLevel(name) === 'municipality';
}

/** `1400 Elinvoima KS` and `Kirjasto käyttösuunnitelma` name a unit; a genitive ("Kaupungin talousarvio") does not. */
function beforeVersion(part: string): string | null {
  const match = /^(.*\p{L}{3}.*?)\s+(\S+)$/u.exec(part);
  if (!match || (!isVersion(match[2]!) && !namesPlan(match[2]!))) return null;
  const name = match[1]!.replace(joint, '').replace(towards, '');
  if (saysNoName(name) || towards.test(match[1]!)) return beforeVersion(name);
  return readLabel(name).code !== null || !/[ns]$/i.test(name) ? name : null;
}

/** `Liikuntapaikat kuukausittain`: words behind a name that say how its figures are told. */
function withoutTail(part: string): string {
  const match = /^(.*\p{L}{3}.*?)\s+(\p{Ll}+)$/u.exec(part);
  if (!match || !isGenericName(normalise(match[2]!)) || joint.test(match[1]!) || /[ns]$/i.test(match[1]!))
    return part;
  return withoutTail(match[1]!);
}

/** `Hemtjänst, kvartalsfördelad dispositionsplan`: what the document is like, no part of the name. */
const kindOfDocument = /^\p{Ll}+(?:ad|vis|inen|ttu|tty|ava|ävä)$/u;

/** `KS 2027 Nuorisotyö`, `Budget 2027 Biblioteket` */
function afterVersion(part: string): string | null {
  const [, word, name] = /^(\p{L}[\p{L}.-]*)\s+(\p{Lu}\p{L}{3}.*)$/u.exec(part) ?? [];
  return word && isVersion(word) && !saysNoName(name!) ? name! : null;
}

/** `1011 Ilmanlaadun seuranta`, `3230 Avustukset`: a unit, though a document or a line may be called so. */
function codedName(part: string): string | null {
  const { code, rest } = takeCode(part);
  if (code === null || code.length < 3) return null;
  const item = startsAsYear.test(code) ? undefined : findQuantity(rest)?.item;
  if (item !== undefined && !mainItems.has(item)) return part;
  return /^\p{Lu}\p{Ll}.*\s/u.test(rest) && !rest.split(/\s+/).every(saysNoName) ? part : null;
}

function namesPlan(word: string): boolean {
  const plain = normalise(word);
  return endsAsDocument(plain) && findDocument([plain]) === 'plan';
}

const joint = /(?:\s+(?:ja|sekä|och|and|vs\.?|v\.)|\s*[&+,])$/iu;

/** `Förslag till budget`, `Proposal for budget` */
const towards = /\s+(?:till|for|of)$/iu;

function isVersion(word: string): boolean {
  const found = findHeaderWord(word);
  return found !== null && found.exact && !['total', 'code', 'name', 'text', 'other'].includes(found.word);
}

export function saysNoName(part: string): boolean {
  const plain = normalise(part);
  if (
    plain === '' ||
    plain.split(/\s*\/\s*/).every((side) => isGenericName(side) || isSpan(side)) ||
    findDocument([plain]) !== null
  )
    return true;
  if (plain.split(' ').every((word) => isGenericName(word) || isVersion(word))) return true;
  if (isForReaders(plain)) return true;
  if (/^\d{3,8}$/.test(plain)) return false;
  if (notName.test(plain) || isPerson(plain) || namesDate(/^\p{L}+/u.exec(plain)?.[0] ?? '')) return true;
  const { word, month, strength } = readHeading(part.replace(ordinal, ''));
  return month !== null || (word !== 'name' && word !== 'code' && strength >= 0.9);
}

/** `Ennuste II/2026` without its year */
const ordinal = /\s+(?:[IVX]{1,3}|[1-4])[./]?$/u;

/** `tammi–kesäkuu`, `januari–juni` */
function isSpan(side: string): boolean {
  const { month, strength } = readHeading(side);
  return month !== null && strength === 1;
}

/** Numbers, dates, sections of decisions, states of the document. */
const notName =
  /^[\d.\s–/-]+$|\d{1,2}\.\d{1,2}\.(?!\d(?!\d))|§|luonnos|utkast|draft|^(liite|bilaga|sivu|sida)(?!\p{L})|^(sum of|summa av) /u;

/** `Museo, 1 000 €` → `Museo`. */
export function withoutScale(text: string): string {
  const scale = takeScale(text);
  if (!scale) return text;
  const cut = text.search(
    /[\s,(–-]*\(?\s*(?<!\p{L})((?<!\d)1[\s.\u00a0]?000(?!\d)|t€|te\b|teur|keur|k€|tuha|tusen|milj|m€|meur|mn |thousand|eur|€)/iu,
  );
  return cut > 0 ? text.slice(0, cut) : cut === 0 ? '' : text;
}
