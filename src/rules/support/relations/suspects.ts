import { suspectsAmong, type Suspect } from './candidates.ts';
import { leavesOut } from './effects.ts';
import type { SumsOf } from './lookup.ts';
import type { Relation } from './relation.ts';

/** A cell, what must be added to it, and the sums that come out then. */
export interface Accused extends Suspect {
  readonly change: number;
  readonly mends: readonly Relation[];
}

/** The cell itself shows that it is likely to want the change. */
type WantsChange = (suspect: Suspect, change: number) => boolean;

/** What is left of the residual of a sum that fails. */
type Open = Map<Relation, number>;

/** Beyond this many cells in failing sums the sheet has another trouble than single cells: each sum is told by itself. */
const most = 6_000;

/**
 * Takes the cell that mends most sums and breaks none, again and again, until every failing sum is explained. Where
 * several cells would do equally well and none is a sum itself, the sums they mend are given without a cell.
 */
export function searchSuspects(
  broken: readonly Relation[],
  sumsOf: SumsOf,
  wants: WantsChange,
): (Accused | readonly Relation[])[] {
  const open: Open = new Map(broken.map((one) => [one, one.residual]));
  const cells = [...open.keys()].reduce((count, { terms }) => count + terms.length + 1, 0);
  if (cells > most) return [...open.keys()].map((relation) => [relation]);
  const found: (Accused | readonly Relation[])[] = [];
  const suspects = open.size === 0 ? [] : suspectsAmong([...open.keys()], sumsOf);
  const touching = suspectsByRelation(suspects);
  const accused = new Map(suspects.map((suspect) => [suspect, accuse(suspect, open, wants)]));
  while (open.size > 0) {
    const chosen = likeliest([...accused.values()]);
    if (!chosen) return [...found, ...[...open.keys()].map((relation) => [relation])];
    found.push(chosen.isKnown ? chosen.accused : chosen.accused.mends);
    const stale = new Set(take(chosen, open).flatMap((relation) => touching.get(relation) ?? []));
    for (const suspect of stale) accused.set(suspect, accuse(suspect, open, wants));
  }
  return found;
}

interface Scored {
  readonly accused: Accused;
  readonly score: number;
}

interface Chosen {
  readonly accused: Accused;
  /** No other cell would do equally well, or this one is the sum itself. */
  readonly isKnown: boolean;
}

function likeliest(scored: readonly (Scored | null)[]): Chosen | null {
  const score = scored.reduce((high, one) => Math.max(high, one?.score ?? 0), 0);
  const best = scored.flatMap((one) => (one?.score === score ? [one.accused] : []));
  const accused = best.find(isResult) ?? best[0];
  return accused ? { accused, isKnown: isResult(accused) || best.length === 1 } : null;
}

/** Closes what the cell mends; gives the sums that are not what they were. */
function take({ accused, isKnown }: Chosen, open: Open): Relation[] {
  const { effects, change, mends } = accused;
  const moved = isKnown ? [...effects.keys()].filter((relation) => open.has(relation)) : [];
  for (const relation of moved) open.set(relation, open.get(relation)! + effects.get(relation)! * change);
  for (const relation of mends) open.delete(relation);
  for (const relation of moved)
    if (open.has(relation) && !fails(relation, open.get(relation)!)) open.delete(relation);
  return [...mends, ...moved];
}

function suspectsByRelation(suspects: readonly Suspect[]): ReadonlyMap<Relation, readonly Suspect[]> {
  const touching = new Map<Relation, Suspect[]>();
  for (const suspect of suspects) {
    for (const relation of suspect.effects.keys()) {
      const others = touching.get(relation);
      if (others) others.push(suspect);
      else touching.set(relation, [suspect]);
    }
  }
  return touching;
}

function fails({ slack }: Relation, residual: number): boolean {
  return Math.abs(residual) > slack;
}

function isResult({ figure, mends }: Accused): boolean {
  return mends.some(({ result }) => result === figure);
}

/** One wrong cell is likelier than two that agree; a sign on the wrong side or an odd size speaks against a cell. */
function scoreOf(accused: Accused, wants: WantsChange): number {
  const { change, mends, cells } = accused;
  return mends.length - (cells - 1) / 2 + (wants(accused, change) ? 0.5 : 0);
}

/** The change of the cell that would mend most failing sums without breaking one that holds. */
function accuse(suspect: Suspect, open: Open, wants: WantsChange): Scored | null {
  const changes = new Set(
    [...suspect.effects]
      .filter(([relation]) => open.has(relation))
      .toSorted(([a], [b]) => a.slack - b.slack)
      .map(([relation, effect]) => -open.get(relation)! / effect),
  );
  let best: Scored | null = null;
  for (const change of changes) {
    if (suspect.isBeneath && !(isTurn(suspect, change) && wants(suspect, change))) continue;
    const mends = mendedBy(change, suspect, open);
    if (!mends || mends.length === 0 || isMadeNothing(suspect, change, mends)) continue;
    const accused = { ...suspect, change, mends };
    const score = scoreOf(accused, wants);
    if (best === null || score > best.score) best = { accused, score };
  }
  return best;
}

/** To say that a figure should not be there mends a sum whose formula leaves it out, but is not what is wrong. */
function isMadeNothing({ figure }: Suspect, change: number, mends: readonly Relation[]): boolean {
  return figure.cents + change === 0 && mends.some((relation) => leavesOut(relation, figure));
}

function isTurn({ figure }: Suspect, change: number): boolean {
  return change === -2 * figure.cents;
}

/** Null when the change breaks a sum that holds. */
function mendedBy(change: number, { effects }: Suspect, open: Open): Relation[] | null {
  const mends: Relation[] = [];
  for (const [relation, effect] of effects) {
    const residual = open.get(relation);
    const isMended = !fails(relation, (residual ?? relation.residual) + effect * change);
    if (!isMended && residual === undefined) return null;
    if (isMended && residual !== undefined) mends.push(relation);
  }
  return mends;
}
