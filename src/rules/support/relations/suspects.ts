import type { NumberFigure } from '../figures.ts';
import { suspectsAmong, type Suspect } from './candidates.ts';
import { indexByFigure } from './effects.ts';
import type { Relation } from './relation.ts';

/** A cell, what must be added to it, and the sums that come out then. */
export interface Accused extends Suspect {
  readonly change: number;
  readonly mends: readonly Relation[];
}

type Turns = (figure: NumberFigure, change: number) => boolean;

/** What is left of the residual of a sum that fails. */
type Open = Map<Relation, number>;

/** Beyond this many cells in failing sums the sheet has another trouble than single cells: each sum is told by itself. */
const most = 6_000;

/**
 * Takes the cell that mends most sums and breaks none, again and again, until every failing sum is explained. Where
 * several cells would do equally well and none is a sum itself, the sums they mend are given without a cell.
 */
export function searchSuspects(
  relations: readonly Relation[],
  turns: Turns,
): (Accused | readonly Relation[])[] {
  const open: Open = new Map(
    relations.filter((one) => fails(one, one.residual)).map((one) => [one, one.residual]),
  );
  const cells = [...open.keys()].reduce((count, { terms }) => count + terms.length + 1, 0);
  if (cells > most) return [...open.keys()].map((relation) => [relation]);
  const found: (Accused | readonly Relation[])[] = [];
  const suspects = open.size === 0 ? [] : suspectsAmong([...open.keys()], indexByFigure(relations));
  while (open.size > 0) {
    const accused = suspects.flatMap((suspect) => accuse(suspect, open, turns) ?? []);
    const score = accused.reduce((high, one) => Math.max(high, scoreOf(one, turns)), 0);
    const best = accused.filter((one) => scoreOf(one, turns) === score);
    const chosen = best.find(isResult) ?? best[0];
    if (!chosen) return [...found, ...[...open.keys()].map((relation) => [relation])];
    const isKnown = isResult(chosen) || best.length === 1;
    found.push(isKnown ? chosen : chosen.mends);
    if (isKnown) for (const [one, residual] of open) open.set(one, residual + shift(chosen, one));
    for (const one of chosen.mends) open.delete(one);
    for (const [one, residual] of open) if (!fails(one, residual)) open.delete(one);
  }
  return found;
}

function fails({ slack }: Relation, residual: number): boolean {
  return Math.abs(residual) > slack;
}

function isResult({ figure, mends }: Accused): boolean {
  return mends.some(({ result }) => result === figure);
}

function shift({ effects, change }: Accused, relation: Relation): number {
  return (effects.get(relation) ?? 0) * change;
}

/** One wrong cell is likelier than two that agree; a sign on the wrong side speaks against a cell. */
function scoreOf({ figure, change, mends, cells }: Accused, turns: Turns): number {
  return mends.length - (cells - 1) / 2 + (turns(figure, change) ? 0.5 : 0);
}

/** The change of the cell that would mend most failing sums without breaking one that holds. */
function accuse(suspect: Suspect, open: Open, turns: Turns): Accused | null {
  const changes = new Set(
    [...suspect.effects]
      .filter(([relation]) => open.has(relation))
      .toSorted(([a], [b]) => a.slack - b.slack)
      .map(([relation, effect]) => -open.get(relation)! / effect),
  );
  let best: Accused | null = null;
  for (const change of changes) {
    const mends = mendedBy(change, suspect, open);
    const accused = mends && mends.length > 0 ? { ...suspect, change, mends } : null;
    if (accused && (best === null || scoreOf(accused, turns) > scoreOf(best, turns))) best = accused;
  }
  return best;
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
