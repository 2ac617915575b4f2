import { defineRule } from '../rule.ts';
import { foldName } from '../../model/names.ts';
import { placeOf } from '../support/figures.ts';
import { short } from '../support/goals/goal-tables.ts';
import { groupBy } from '../support/group.ts';
import { namedParties, type NamedParty } from '../support/goals/parties.ts';

/** One party has one name, and it is on the city’s list when there is one. */
export const responsibleUnknown = defineRule({
  id: 'responsible-unknown',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['variants', 'not-listed'],
  *check({ tables, organisation }) {
    const named = namedParties(tables).filter(({ party }) => !party.isTruncated);
    for (const same of groupBy(named, ({ party }) => party.key).values()) yield* variants(same);
    const listed = new Set(organisation?.goals?.responsible.map(foldName) ?? []);
    if (listed.size === 0) return;
    const names = new Map(named.map((one) => [one.party.key, one]));
    for (const { table, party } of names.values()) {
      if (listed.has(party.key) || listed.has(foldName(party.text))) continue;
      yield {
        kind: 'fails',
        reason: 'not-listed',
        at: placeOf(table, party.cell),
        related: [],
        unit: null,
        data: { party: short(party.text) },
      };
    }
  },
});

/** The less usual spelling is where to look; a capital letter alone makes no other name. */
function* variants(same: readonly NamedParty[]) {
  const spelt = [...groupBy(same, ({ party }) => party.text.toLocaleLowerCase('fi')).values()];
  if (spelt.length < 2) return;
  const byUse = spelt.toSorted((a, b) => b.length - a.length);
  const others = byUse.slice(1).flat();
  yield {
    kind: 'fails' as const,
    reason: 'variants' as const,
    at: placeOf(others[0]!.table, others[0]!.party.cell),
    related: others.slice(1).map(({ table, party }) => placeOf(table, party.cell)),
    unit: null,
    data: {
      usual: short(byUse[0]![0]!.party.text),
      others: byUse
        .slice(1)
        .map(([first]) => short(first!.party.text))
        .join('; '),
      count: others.length,
    },
  };
}
