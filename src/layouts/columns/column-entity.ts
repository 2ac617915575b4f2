import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import { readHeading } from '../cells/heading.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { readLabel } from '../cells/label.ts';
import { letters, tidy } from '../cells/text.ts';
import { versionRoles } from '../cells/version-roles.ts';
import { namesState } from '../vocabulary/column-kinds.ts';
import { findWordOfYear } from '../vocabulary/headings.ts';

/** A level of the heading that names neither version nor quantity names an entity, or the sum of entities. */
export function readEntity(given: ColumnHeading, inner?: ReadonlySet<ColumnHeading>): DraftColumn['entity'] {
  if (!inner?.has(given)) return readHeadedEntity(given);
  const isOwnCode = (level: string) => isCodeOf(given, level);
  const [outer, name] = namedLevels(given);
  const entity = readHeadedEntity({ ...given, levels: [name!, ...given.levels.filter(isOwnCode)] });
  return entity && { ...entity, outer: readLabel(outer!) };
}

/** "Opetus | Vapaa-aika | Tilat" below "Sivistys" and "Tekninen": the entities are those below, each named in one place. */
export function findInnerEntities(figures: readonly ColumnHeading[]): ReadonlySet<ColumnHeading> {
  const below = figures.filter((heading) => {
    const two = namedLevels(heading);
    const isCoded = heading.levels.some((level) => isCodeOf(heading, level));
    return two.length > 1 && two.every(isCoded ? isNoVersion : namesOne);
  });
  const places = new Set(below.map((heading) => namedLevels(heading).join('|')));
  const names = new Set(below.map((heading) => namedLevels(heading)[1]));
  const outer = new Set(below.map((heading) => namedLevels(heading)[0]));
  const kinds = new Set(below.map(versionBelow));
  const areOwn = names.size === places.size && names.size * kinds.size === below.length;
  return new Set(areOwn && outer.size > 1 && outer.size < names.size ? below : []);
}

/** The two nearest levels that may name something, above the versions of it. */
function namedLevels(heading: ColumnHeading): readonly string[] {
  const levels = heading.levels.filter((level) => !isCodeOf(heading, level));
  return (versionBelow(heading) === '' ? levels : levels.slice(0, -1)).slice(-2);
}

function versionBelow({ levels }: ColumnHeading): string {
  const last = levels.at(-1) ?? '';
  return levels.length > 2 && !isNoVersion(last) ? last : '';
}

/** Above a code of its own, a name may hold any words but those of a version. */
function isNoVersion(text: string): boolean {
  const { word, year, month } = readHeading(text);
  return year === null && month === null && !versionRoles.has(word ?? '');
}

function namesOne(text: string): boolean {
  return namesEntity(text) && !readLabel(text).isTotal;
}

function readHeadedEntity(heading: ColumnHeading): DraftColumn['entity'] {
  if (heading.facts.month !== null && heading.levels.length === 1) return null;
  if (heading.facts.word === 'plan' && namesStage(heading)) return null;
  if (heading.levels.every(namesState)) return null;
  const isOwnCode = (level: string) => isCodeOf(heading, level);
  const coded = heading.levels.find((level) => isOwnCode(level) || readLabel(level).code);
  const isNamed = (level: string) => level !== coded && namesEntity(level) && !isOwnCode(level);
  const named = sumBelow(heading, isNamed) ?? heading.levels.find(isNamed);
  const others = heading.levels.filter((level) => !isOwnCode(level));
  const only =
    others.length === 1 && coded && isOwnCode(coded) && isNoVersion(others[0]!) ? others[0] : undefined;
  const text = coded && !isOwnCode(coded) ? coded : (named ?? only ?? coded);
  if (!text || !/\p{L}{2}|\d{3}|[Σ∑]/u.test(text)) return null;
  if (isOwnCode(text)) return { code: bareCode(text) ?? text, name: '', isTotal: false, level: null };
  const { code, name, isTotal, level } = readLabel(text.replace(yearOfTotal, '$1'));
  if (isSumOfVersion(text)) return { code, name: tidy(text.replace(name, '')), isTotal, level: null };
  const own = coded && isOwnCode(coded) ? (bareCode(coded) ?? coded) : null;
  return { code: code ?? own, name, isTotal, level };
}

/** "Yhteensä" below an area below its board is the area's. */
function sumBelow({ levels }: ColumnHeading, isNamed: (level: string) => boolean): string | undefined {
  const last = levels.at(-1) ?? '';
  return isGenericTotal(last) ? levels.slice(0, -1).findLast(isNamed) : undefined;
}

/** "Hallitus", "Kv" alone over a column: a body that may decide of the figures, or have them. */
export function namesStage({ levels }: ColumnHeading): boolean {
  return levels.length === 1 && findWordOfYear(levels[0]!) === 'plan';
}

const dayAtEnd = /\s+\d{1,2}\.\d{1,2}\.?(?:20\d\d)?$/;

/** "Kv 26.5.", "FGE 15.4" */
export function namesDecision({ levels }: ColumnHeading): boolean {
  const text = levels.join(' ').trim();
  return dayAtEnd.test(text) && findWordOfYear(text.replace(dayAtEnd, '')) === 'plan';
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

/** `kp 4110` */
function bareCode(text: string): string | null {
  const { code, name, isTotal } = readLabel(text);
  return name === '' && !isTotal ? code : null;
}

function isCode(text: string): boolean {
  if (bareCode(text) !== null) return true;
  return (/^\d{3,8}$/.test(text) && !/^(19|20)\d\d$/.test(text)) || (joint.test(text) && isNoVersion(text));
}

/** `1.1.2` and `SIV-101` below a name; `30.6.2026` is a day, `TA-27` a version. */
const joint = /^\d{1,4}(?:\.\d{1,3}){1,3}$|^\p{Lu}{2,5}-\d{3,6}$/u;

/** Where 2011 and 2021 number the names above them, no year was read. */
function isCodeOf({ facts, levels }: ColumnHeading, text: string): boolean {
  return isCode(text) || (levels.length > 1 && facts.year === null && /^20\d\d$/.test(text));
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
  return facts.word === null && (facts.strength < 0.5 || facts.isLine);
}
