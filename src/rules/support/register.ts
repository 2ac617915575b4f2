import { nodeByCode, nodeByName } from '../../model/nodes.ts';
import type { Organisation } from '../../model/organisation.ts';
import { groupBy } from './group.ts';
import type { Member } from './sum-members.ts';
import type { Sum } from './sums.ts';

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
