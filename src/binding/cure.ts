import type { Cents } from '../model/money.ts';
import type { Organisation, OrganisationNode } from '../model/organisation.ts';
import { unitTitle, type TableReading } from '../model/table.ts';
import { comparisonsOf, type Comparison } from './comparison.ts';

/** Who could give the money that is missing: the smallest transfer that brings the unit back within its limit. */
export interface Transfer {
  /** `1300 Talouspalvelut`. */
  readonly from: string;
  readonly cents: Cents;
}

/**
 * A sister unit bound towards the same authority in the same quantity that has enough left, the one with most left.
 * Null when none has: then the limit itself must be changed.
 */
export function transferFor(
  breach: Comparison,
  tables: readonly TableReading[],
  organisation: Organisation,
): Transfer | null {
  const missing = -breach.left;
  const donors = comparisonsOf(tables, organisation).filter(
    (one) =>
      one.node !== breach.node &&
      isSister(one.node, breach.node) &&
      one.what === breach.what &&
      one.year === breach.year &&
      one.rule.item === breach.rule.item &&
      one.rule.towards === breach.rule.towards &&
      one.left >= missing,
  );
  const best = donors.reduce<Comparison | null>(
    (most, one) => (most && most.left >= one.left ? most : one),
    null,
  );
  return best && { from: unitTitle(best.unit), cents: missing };
}

function isSister(a: OrganisationNode, b: OrganisationNode): boolean {
  return a.includedInTotalOf.some((body) => b.includedInTotalOf.includes(body));
}
