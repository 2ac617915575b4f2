import { foldCode } from '../../../model/names.ts';
import { nodeByCode, nodeByName } from '../../../model/nodes.ts';
import type { Organisation } from '../../../model/organisation.ts';
import type { UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { isSlip } from '../units/odd-codes.ts';
import type { Member } from '../formulas/sum-members.ts';
import type { Sum } from '../sums/sums.ts';

/** Members the register does not count into the body whose total most of the other members belong to. */
export function outsideTotal({ members }: Sum, organisation: Organisation | null): Member[] {
  if (!organisation) return [];
  const known = members.flatMap((member) => {
    const node = nodeByCode(organisation, member.unit) ?? nodeByName(organisation, member.unit);
    return node ? [{ member, node }] : [];
  });
  const bodies = groupBy(
    known.flatMap(({ node }) => node.includedInTotalOf),
    (id) => id,
  );
  const [body, votes] = [...bodies].reduce(
    (best, next) => (next[1].length > best[1].length ? next : best),
    ['', [] as string[]],
  );
  if (votes.length * 2 <= known.length) return [];
  return known.filter(({ node }) => !node.includedInTotalOf.includes(body)).map(({ member }) => member);
}

/** The name is of a node with another code, one slip of the finger away, and the code is of none. */
export function isMiscoded(unit: UnitReading, organisation: Organisation): boolean {
  if (unit.code === null || nodeByCode(organisation, unit)) return false;
  const node = nodeByName(organisation, unit);
  return node?.code != null && isSlip(foldCode(unit.code), foldCode(node.code));
}
