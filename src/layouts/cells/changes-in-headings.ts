import { versionRoles } from './version-roles.ts';
import { findQuantity } from '../vocabulary/quantities.ts';
import { speaksOfEach, speaksOfMeasure } from '../vocabulary/column-kinds.ts';
import {
  type HeaderWord,
  speaksOfYearBefore,
  findHeaderWord,
  findWordOfYear,
  exactHeaderWord,
} from '../vocabulary/headings.ts';

/** `€/lapsi`, `/ plats` (its `€` taken for a scale), `Palkkio/kokous`, `Lämpö MWh`: money for each of something, or how much of it. */
export function findRate(text: string): { word: HeaderWord; exact: boolean } | null {
  const isRate =
    /^(?:(?:€|eur(?:oa?|os?)?|e)\s*)?\/\s*(?!(?:v|vuosi|år|year)\.?$)\p{L}/u.test(text) ||
    speaksOfEach(text) ||
    speaksOfMeasure(text) ||
    isPriced(text);
  return isRate ? { word: 'other', exact: true } : null;
}

/** `Hinta €/ateria`; `Tulot €/menot €` are two quantities. */
function isPriced(text: string): boolean {
  const [, what] = /\p{L}.*\s\(?(?:€|eur(?:oa)?)\s?\/\s?(\p{L}[\p{L}\d]*)\.?\)?$/u.exec(text) ?? [];
  if (what === undefined || /^(?:v|vuosi|år|year)$/u.test(what)) return false;
  return findQuantity(what) === null && exactHeaderWord(what) === null;
}

/** `Enn. - TA`, `KS–TA`, `Ennuste–TA`: one version less another. */
export function findDifference(text: string): { word: HeaderWord; exact: boolean } | null {
  if (isChangeBetween(text) || isChangeFromBefore(text)) return { word: 'variance', exact: true };
  const words = text
    .replace(shortened, '$1 - $2')
    .split(/ - | vs\.? | versus | mot | minus /)
    .map((side) => findHeaderWord(side.replace(ordinal, '')));
  const isDifference =
    words.length === 2 && words.every((found) => found?.exact && versionRoles.has(found.word));
  return isDifference && words[0]!.word !== words[1]!.word ? { word: 'variance', exact: true } : null;
}

/** `Talousarvio-ehdotus` is one word. */
const shortened =
  /^(\p{L}{2,})[-\u2010-\u2015\u2212](?!arv|ehd|esit|förs|utk|enn|progn|prop|draft)(\p{L}{2,})$/u;

/** `Ennuste II`, `Enn. 2` */
const ordinal = /\s+(?:i{1,3}|iv|[1-4]\.?)$/u;

export function findOfYear(text: string): { word: HeaderWord; exact: boolean } | null {
  const word = findWordOfYear(text);
  return word && { word, exact: true };
}

/** `TA/TP muutos`, `Muutos TA-TAE`; `Budget / Talousarvio, ändring` is one version in two languages. */
function isChangeBetween(text: string): boolean {
  const words = text.split(/\s+/);
  const change = [words[0]!, words.at(-1)!].find((word) => changes.has(findHeaderWord(word)?.word ?? null));
  if (words.length < 2 || !change) return false;
  const sides = words
    .filter((word) => word !== change)
    .join(' ')
    .split(/\s*[/-]\s*/);
  const roles = sides.map(exactHeaderWord);
  const areTongues = roles[0] === roles[1] && sides[0] !== sides[1];
  return sides.length === 2 && !areTongues && roles.every((role) => versionRoles.has(role ?? 'other'));
}

/** `Muutos ed. v. €`, `Ero edelliseen vuoteen` */
function isChangeFromBefore(text: string): boolean {
  const [first, ...others] = text.split(/\s+/);
  return (
    others.length > 0 &&
    !/%|pros/.test(text) &&
    changes.has(exactHeaderWord(first!)) &&
    speaksOfYearBefore(others.join(' '))
  );
}

const changes: ReadonlySet<HeaderWord | null> = new Set<HeaderWord>([
  'changeOrAmendment',
  'variance',
  'changePercent',
]);
