import type { DraftUnit } from './draft.ts';
import { matchSum } from './sum-match.ts';
import { sumsStandAbove, sumDown } from './sums-above-parts.ts';
import { sumUp } from './sums-below-parts.ts';

/**
 * Settles which units each printed sum adds up. Only stretches that begin where the table itself shows a border
 * (its start, a heading, an earlier sum, a change of the enclosing code) are considered, so a sum that leaves out
 * its first unit is not taken to mean that.
 */
export function findMembers(units: readonly DraftUnit[]): void {
  if (sumsStandAbove(units)) sumDown(units);
  else sumUp(units);
  for (const unit of units) if (isNoSum(unit)) unit.members = null;
}

/** A row with a single other beneath it, which none of its figures repeats, adds up nothing. */
function isNoSum(unit: DraftUnit): boolean {
  if (unit.members?.length !== 1) return false;
  const { holds, of } = matchSum(unit, unit.members);
  return of > 1 && holds === 0;
}
