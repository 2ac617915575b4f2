import type { DraftUnit } from '../draft.ts';
import { isAddedElsewhere, type Added } from './formula-sums.ts';
import { innerParts } from './inner-parts.ts';
import {
  mostlyComesOut,
  comesOut,
  matchSum,
  addTo,
  isNearlyWhole,
  isWhole,
  matchAdded,
  Sums,
} from './sum-match.ts';

/** Sums above their parts: more of them come out right with the rows further in below than with the rows above. */
export function sumsStandAbove(units: readonly DraftUnit[], added: ReadonlyMap<DraftUnit, Added>): boolean {
  let above = 0;
  let below = 0;
  for (const { side } of added.values())
    if (side === 'below') above++;
    else below++;
  for (const [index, unit] of units.entries()) {
    if (unit.figures.length === 0) continue;
    const down = innerParts(units, index);
    if (down.length > 0 && mostlyComesOut(unit, down)) above++;
    if (!unit.isTotal) continue;
    const up = units.slice(lastSumBefore(units, index) + 1, index).filter((u) => u.figures.length > 0);
    if (up.length > 0 && comesOut(unit, up)) below++;
    if (index === 0) above++;
  }
  return above > below;
}

function lastSumBefore(units: readonly DraftUnit[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (units[i]!.isTotal) return i;
  return -1;
}

/** From the last row up, so that what a part is made of is known before the sum that the part belongs to. */
export function sumDown(units: readonly DraftUnit[], added: ReadonlyMap<DraftUnit, Added>): void {
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index]!;
    if (unit.figures.length === 0) continue;
    const inner = innerParts(units, index);
    if (inner.length > 0) unit.members = inner;
    else if (added.get(unit)?.side === 'below') unit.members = partsAdded(units, index, added);
    else if (unit.isTotal || unit.bold || unit.level) unit.members = nextParts(units, index);
  }
  takeLooseRuns(units);
  sumUpFoot(units, added);
  takeCoded(units);
}

/** A row right after the parts of "52" that no right sum takes, whose code begins with 52 as all of theirs do: put in later. */
function takeCoded(units: readonly DraftUnit[]): void {
  const filled = units.filter(({ figures }) => figures.length > 0);
  const sums = filled.filter(({ members }) => members !== null);
  const wrong = new Set(sums.filter((sum) => sum.isTotal && !comesOut(sum, sum.members!)));
  const right = sums.filter((sum) => !wrong.has(sum));
  const inner = new Set(right.flatMap(({ members }) => members!));
  const sumOf = new Map(right.map((sum) => [sum.members!.at(-1), sum]));
  const taken = new Set<DraftUnit>();
  for (const [at, next] of filled.entries()) {
    const sum = at > 0 && sumOf.get(filled[at - 1]);
    if (!sum || !sum.code || sum.isTotal || inner.has(next) || next.isTotal || next.members) continue;
    const { members, code } = sum;
    const isLike = (part: DraftUnit) =>
      part.code?.length === next.code?.length && part.code !== code && part.code?.startsWith(code);
    if (members!.length < 2 || ![...members!, next].every(isLike)) continue;
    sum.members = [...members!, next];
    taken.add(next);
  }
  for (const sum of wrong) sum.members = sum.members!.filter((unit) => !taken.has(unit));
}

/** "Kaupunkirakenne" is part of the whole; the rows right after it are part of nothing yet and add up to it: its own. */
function takeLooseRuns(units: readonly DraftUnit[]): void {
  const inner = new Set(units.flatMap(({ members }) => members ?? []));
  let head: DraftUnit | null = null;
  let run: DraftUnit[] = [];
  const close = () => {
    if (!head || head.members !== null || run.length < 2) return;
    const { holds, of } = matchSum(head, run);
    if (of >= 2 && holds === of) head.members = run;
  };
  for (const unit of units) {
    if (unit.figures.length === 0) continue;
    if (!inner.has(unit) && !unit.isTotal && !unit.members) run.push(unit);
    else {
      close();
      [head, run] = [inner.has(unit) ? unit : null, []];
    }
  }
  close();
}

/** The last sum adds up what stands above it where nothing below it is its part: an election board printed after the whole. */
function sumUpFoot(units: readonly DraftUnit[], added: ReadonlyMap<DraftUnit, Added>): void {
  const at = units.findLastIndex(({ figures, isTotal }) => isTotal && figures.length > 0);
  const foot = units[at];
  if (at > 0 && foot && !(foot.members && comesOut(foot, foot.members)))
    foot.members =
      outermost(units.slice(0, at), foot) ??
      foot.members ??
      outermostAdded(units.slice(0, at), added.get(foot));
}

/** Its formulas add up sums that are part of nothing else, whatever of them they leave out. */
function outermostAdded(units: readonly DraftUnit[], added: Added | undefined): DraftUnit[] | null {
  const outer = outerOf(units);
  if (added?.side !== 'above' || outer.length < 2) return null;
  const areSums = outer.every(({ members }) => members !== null);
  return areSums && [...added.parts].every((part) => outer.includes(part)) ? outer : null;
}

function outerOf(units: readonly DraftUnit[]): DraftUnit[] {
  const inner = new Set(units.flatMap(({ members }) => members ?? []));
  return units.filter((unit) => unit.figures.length > 0 && !inner.has(unit));
}

/** What a sum at the foot adds up where the others stand above their parts: all that is part of nothing else. */
function outermost(units: readonly DraftUnit[], total: DraftUnit): DraftUnit[] | null {
  const given = units.filter(({ figures }) => figures.length > 0);
  const outer = outerOf(units);
  const isMeant = [outer, given].some((parts) => matchSum(total, parts).holds > 0);
  return isMeant && (outer.length > 1 || comesOut(total, outer)) ? outer : null;
}

/**
 * What its formulas add up, and what stands among or right below those and belongs to nothing else: it may have been
 * left out.
 */
function partsAdded(
  units: readonly DraftUnit[],
  index: number,
  added: ReadonlyMap<DraftUnit, Added>,
): DraftUnit[] {
  const unit = units[index]!;
  const { parts } = added.get(unit)!;
  const depth = Math.max(...[...parts].map(depthOf));
  const within = new Set<DraftUnit>();
  const found: DraftUnit[] = [];
  for (const next of units.slice(index + 1)) {
    if (next.figures.length === 0) continue;
    for (const part of next.members ?? []) within.add(part);
    if (within.has(next)) continue;
    const isOther = next.isTotal || depthOf(next) > depth || isAddedElsewhere(next, unit, added);
    if (isOther && !parts.has(next)) break;
    found.push(next);
  }
  return found;
}

/** Of sums within sums. */
export function depthOf({ members }: DraftUnit): number {
  return members ? 1 + members.reduce((most, part) => Math.max(most, depthOf(part)), 0) : 0;
}

/** What is not called a sum adds up no more units than this. */
export const mostParts = 2000;

/** Without indents: the next units that add up to this one; a printed sum takes all up to the next sum. */
function nextParts(units: readonly DraftUnit[], index: number): DraftUnit[] | null {
  const unit = units[index]!;
  const parts: DraftUnit[] = [];
  const within = new Set<DraftUnit>();
  const sums = new Sums();
  let nearly: DraftUnit[] | null = null;
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i]!;
    if (next.figures.length === 0) continue;
    if (next.isTotal && !unit.isGeneric) break;
    for (const part of next.members ?? []) within.add(part);
    if (within.has(next)) continue;
    if (!unit.isTotal && parts.length === mostParts) return nearly;
    parts.push(next);
    addTo(sums, next);
    if (parts.length < 2) continue;
    const match = matchAdded(unit, sums, parts.length);
    if (isWhole(match)) return parts;
    if (isNearlyWhole(match)) nearly ??= [...parts];
  }
  const totals = unit.isGeneric ? units.slice(index + 1).filter((next) => next.isTotal) : [];
  if (totals.length > 1) return totals;
  return unit.isTotal && parts.length > 0 ? parts : nearly;
}
