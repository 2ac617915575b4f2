import { normalise } from '../cells/text.ts';
import type { DraftUnit } from '../draft.ts';
import { matchSum } from './sum-match.ts';

/** "Sivistys" above its units and "Sivistys yhteensä" below them are one entity: the sum, with what the heading says of it. */
export function foldHeadings(units: readonly DraftUnit[]): DraftUnit[] {
  const headings = units.filter(isBare);
  if (headings.length === 0) return [...units];
  const sumOf = new Map<DraftUnit, DraftUnit>();
  const open = new Map<string, DraftUnit>();
  for (const unit of units) {
    if (isBare(unit)) for (const key of keysOf(unit)) open.set(key, unit);
    else if (isOwnSum(unit)) {
      const heading = keysOf(unit)
        .map((key) => open.get(key))
        .find((one) => one !== undefined && !sumOf.has(one) && agree(one, unit));
      if (heading) sumOf.set(heading, unit);
    }
  }
  for (const [heading, sum] of sumOf) {
    sum.name = heading.name || sum.name;
    sum.code ??= heading.code;
    sum.level = heading.level ?? sum.level;
    sum.parent = heading.parent === sum ? null : (heading.parent ?? sum.parent);
  }
  for (const unit of units) {
    const sum = unit.parent && sumOf.get(unit.parent);
    if (sum) unit.parent = sum === unit ? null : sum;
  }
  return units.filter((unit) => !sumOf.has(unit));
}

/** A row of the heading's own name that adds up the units between them is its sum, "yhteensä" or not. */
export function markOwnSums(units: readonly DraftUnit[]): void {
  const open = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (isBare(unit)) {
      for (const key of keysOf(unit)) open.set(key, index);
      continue;
    }
    if (unit.isTotal || unit.figures.length === 0 || open.size === 0) continue;
    const key = keysOf(unit).find((one) => open.has(one) && agree(units[open.get(one)!]!, unit));
    if (key === undefined) continue;
    const between = units.slice(open.get(key)! + 1, index).filter((one) => one.figures.length > 0);
    const { holds, of } = matchSum(unit, between);
    if (between.length > 0 && holds > 0 && holds * 3 >= of) unit.isTotal = true;
    open.delete(key);
  }
}

const allOfThem = /^\s*(?:kaikki \p{L}{3,}t|(?:samtliga|alla) \p{L}{3,}[rn])\s*$/iu;

/** "Kaikki kiinteistöt", "Samtliga skolor" below them names no entity where the others add up to it. */
export function markSumOfAll(units: readonly DraftUnit[]): void {
  const last = units.findLast(({ figures }) => figures.length > 0);
  if (!last || last.isTotal || last.code !== null || !last.members || !allOfThem.test(last.name)) return;
  last.isTotal = true;
  last.isGeneric = true;
}

/** "Tot." comes again at the foot of each group and adds up all that stands below its heading: it names no entity. */
export function markRecurringSums(units: readonly DraftUnit[]): void {
  const closing = new Map<string, DraftUnit[]>();
  for (const [index, unit] of units.entries()) {
    if (unit.isGeneric || unit.code !== null || unit.level !== null || !closesGroup(units, index)) continue;
    const name = normalise(unit.name);
    const alike = closing.get(name);
    if (alike) alike.push(unit);
    else closing.set(name, [unit]);
  }
  for (const sums of closing.values())
    if (sums.length > 1) for (const sum of sums) Object.assign(sum, { isTotal: true, isGeneric: true });
}

function closesGroup(units: readonly DraftUnit[], index: number): boolean {
  const { members } = units[index]!;
  const count = members?.length ?? 0;
  if (count === 0 || index <= count || !isBare(units[index - count - 1]!)) return false;
  return members!.every((member, at) => member === units[index - count + at]);
}

function isBare(unit: DraftUnit): boolean {
  return unit.isHeading && unit.figures.length === 0 && !unit.isTotal;
}

function isOwnSum(unit: DraftUnit): boolean {
  return unit.isTotal && !unit.isGeneric && unit.figures.length > 0;
}

/** "20 yhteensä" closes "20 Sivistys". */
function keysOf({ code, name }: DraftUnit): string[] {
  return [code ?? '', withoutNet(name)].filter(Boolean);
}

/** "Talonrakennus netto" closes "Talonrakennus". */
function withoutNet(name: string): string {
  return normalise(name).replace(/[\s,:–-]+(?:netto|net)$/, '');
}

function agree(heading: DraftUnit, sum: DraftUnit): boolean {
  const sameName = withoutNet(heading.name) === withoutNet(sum.name);
  if (heading.code !== null && sum.code !== null) return heading.code === sum.code;
  return sameName || heading.code === sum.name;
}
