import type { Level } from '../../model/table.ts';
import { remember } from '../cells/remember.ts';
import { normalise } from '../cells/text.ts';
import rows from './rows.json';
import { wordMap } from './word-map.ts';

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

/** What exports call the depth of an entity. */
export const stepWords: readonly string[] = rows.steps;

/** Whose sum names no entity. */
export const collectiveWords: readonly string[] = rows.collective;

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

/** `Avdelning: Miljöenheten`: no level of its own, but the word before a unit. */
export function isDepartmentWord(word: string): boolean {
  return rows.departments.includes(normalise(word));
}

/** Also finds compounds: `sivistyslautakunta`, `bildningsnämnden`. */
export const findLevel = remember((text: string): Level | null => {
  const plain = normalise(text);
  const whole = levelOfWord(plain);
  if (whole) return whole;
  const words = plain.split(/[\s/(),:-]+/).filter(Boolean);
  const exact = words.flatMap(
    (word) => levelWords.get(word) ?? levelWords.get(word.split('.').findLast(Boolean) ?? '') ?? [],
  );
  if (exact.length > 0) {
    const level = exact.find((one) => one !== 'municipality') ?? exact[0]!;
    return level === 'body' && isJoined(plain) ? null : level;
  }
  if (words.some((word) => /^\p{L}{2,6}ltk$/u.test(word))) return 'body';
  for (const word of words) {
    if (notLevels.some((other) => word.endsWith(other))) continue;
    for (const [ending, level] of levelEndings.get(word.slice(-5)) ?? []) {
      if (word.length > ending.length && word.endsWith(ending)) return level;
    }
  }
  return null;
});

/** "Vaalit ja valtuusto" is a part of the municipality's work, "Valtuusto ja hallitus" are bodies. */
function isJoined(plain: string): boolean {
  const sides = plain.split(/\s+[–/-]\s+|\//).map((side) => side.split(/\s+(?:ja|sekä|och|samt|and|&)\s+/));
  return sides.every(
    (parts) => parts.length > 1 && parts.some((part) => findLevel(part) === null && !part.endsWith('-')),
  );
}

const levelPlurals = wordMap<Level>(rows.levelPlurals);

/** `Määrärahat tulosalueittain`: what the rows of a table are, by its title; null where it says several things. */
export function findLevelOfRows(text: string): Level | null {
  const found = normalise(text)
    .split(/[^\p{L}]+/u)
    .flatMap((word) => levelPlurals.get(word) ?? []);
  return new Set(found).size === 1 ? found[0]! : null;
}
