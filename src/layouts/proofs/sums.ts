import type { DraftUnit } from '../draft.ts';
import { sumsByFormula } from './formula-sums.ts';
import { comesOut, matchSum } from './sum-match.ts';
import { sumsStandAbove, sumDown } from './sums-above-parts.ts';
import { sumUp } from './sums-below-parts.ts';

/**
 * Settles which units each printed sum adds up. Only stretches that begin where the table itself shows a border
 * (its start, a heading, an earlier sum, a change of the enclosing code) are considered, so a sum that leaves out
 * its first unit is not taken to mean that.
 */
export function findMembers(units: readonly DraftUnit[]): void {
  const added = sumsByFormula(units);
  if (sumsStandAbove(units, added)) sumDown(units, added);
  else sumUp(units, added);
  for (const unit of units) if (unit.isGeneric) takeOutermost(unit);
  for (const unit of units) if (isNoSum(unit)) unit.members = null;
}

/** What is part of a part is not added once more, unless that is what comes out. */
function takeOutermost(total: DraftUnit): void {
  if (!total.members || comesOut(total, total.members)) return;
  const inner = new Set(total.members.flatMap((part) => part.members ?? []));
  const outer = total.members.filter((part) => !inner.has(part));
  if (outer.length === 0 || outer.length === total.members.length) return;
  if (matchSum(total, total.members).holds === 0) total.members = outer;
}

/** A row with a single other beneath it, which none of its figures repeats, adds up nothing. */
function isNoSum(unit: DraftUnit): boolean {
  if (unit.members?.length !== 1) return false;
  const { holds, of } = matchSum(unit, unit.members);
  return of > 1 && holds === 0;
}
