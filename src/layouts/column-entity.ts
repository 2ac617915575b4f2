import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from './draft.ts';
import { readHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { letters, tidy } from './text.ts';
import { versionRoles } from './version-roles.ts';

/** A level of the heading that names neither version nor quantity names an entity, or the sum of entities. */
export function readEntity(given: ColumnHeading, inner?: ReadonlySet<ColumnHeading>): DraftColumn['entity'] {
  const heading = inner?.has(given) ? { ...given, levels: given.levels.slice(-1) } : given;
  const entity = readHeadedEntity(heading);
  return entity && heading !== given ? { ...entity, outer: readLabel(given.levels.at(-2)!) } : entity;
}

/** "Opetus | Vapaa-aika | Tilat" below "Sivistys" and "Tekninen": the entities are those below, each named once. */
export function findInnerEntities(figures: readonly ColumnHeading[]): ReadonlySet<ColumnHeading> {
  const below = figures.filter(({ levels }) => levels.length > 1 && levels.slice(-2).every(namesOne));
  const names = new Set(below.map(({ levels }) => levels.at(-1)));
  const outer = new Set(below.map(({ levels }) => levels.at(-2)));
  const areOwn = names.size === below.length && outer.size > 1 && outer.size < below.length;
  return new Set(areOwn ? below : []);
}

function namesOne(text: string): boolean {
  return !isCode(text) && namesEntity(text) && !readLabel(text).isTotal;
}

function readHeadedEntity(heading: ColumnHeading): DraftColumn['entity'] {
  if (heading.facts.month !== null && heading.levels.length === 1) return null;
  const coded = heading.levels.find((level) => isCode(level) || readLabel(level).code);
  const named = heading.levels.find((level) => level !== coded && namesEntity(level) && !isCode(level));
  const text = coded && !isCode(coded) ? coded : (named ?? coded);
  if (!text || !/\p{L}{2}|\d{3}|[Σ∑]/u.test(text)) return null;
  if (isCode(text)) return { code: text, name: '', isTotal: false, level: null };
  const { code, name, isTotal, level } = readLabel(text.replace(yearOfTotal, '$1'));
  if (isSumOfVersion(text)) return { code, name: tidy(text.replace(name, '')), isTotal, level: null };
  return { code: code ?? (coded && isCode(coded) ? coded : null), name, isTotal, level };
}

/** The code stands over the first column of each name only: the others of that name beside it have the same. */
export function shareCodes(columns: readonly DraftColumn[]): void {
  for (const [at, { entity }] of columns.entries()) {
    const before = columns[at - 1]?.entity;
    if (entity?.code === null && before && before.name === entity.name && entity.name !== '')
      columns[at]!.entity = { ...entity, code: before.code };
  }
}

/** `Totalt 2027` beside the units is their sum, whatever the year. */
const yearOfTotal = /^(\p{L}[\p{L}./ ]*?)\s+20\d\d$/u;

function isCode(text: string): boolean {
  return /^\d{3,8}$/.test(text) && !/^(19|20)\d\d$/.test(text);
}

/** Among entities "Muut" is the others of them, not "muutokset". */
export function isOthers(text: string | undefined): boolean {
  return letters(text ?? '') === 'muut';
}

/** `KS yhteensä` beside the units that share the plan. */
function isSumOfVersion(text: string): boolean {
  const { isTotal, name } = readLabel(text);
  return (
    isTotal &&
    readHeading(text).year === null &&
    readHeading(name).strength === 1 &&
    versionRoles.has(readHeading(name).word ?? '')
  );
}

function namesEntity(text: string): boolean {
  const facts = readHeading(text);
  if (isOthers(text)) return true;
  if (facts.word === 'total' || isSumOfVersion(text)) return readLabel(text).isTotal;
  if (facts.month !== null || facts.item !== null || facts.year !== null) return false;
  if (facts.word === 'name' || facts.word === 'code') return facts.strength < 1 || readLabel(text).isTotal;
  return facts.word === null && facts.strength < 0.5;
}
