import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureTitle, placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { yearPairs } from '../support/years/year-pairs.ts';

/** A plan whose every line is that of the year before has been copied and not drawn up. */
export const planCopied = defineRule({
  id: 'plan-copied',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['unit', 'table'],
  options: { lines: 5 },
  *check({ tables }, { lines }) {
    for (const table of tables) {
      if (table.kind === 'investments' || table.kind === 'reservations') continue;
      for (const { reason, pairs } of copiesIn(table, lines)) {
        const [{ unit, plan, before }, ...more] = pairs;
        yield {
          kind: 'fails',
          reason,
          at: placeOf(table, plan.cell),
          related: [
            placeOf(table, before.cell),
            ...more.slice(0, 29).map((other) => placeOf(table, other.plan.cell)),
          ],
          unit: reason === 'unit' ? unitName(unit) : null,
          data: {
            unit: unitTitle(unit),
            count: pairs.length,
            plan: figureTitle(table, plan),
            before: figureTitle(table, before),
            sheet: table.sheet,
          },
        };
      }
    }
  },
});

type Pairs = ReturnType<typeof yearPairs>;
interface Copies {
  readonly reason: 'unit' | 'table';
  readonly pairs: readonly [Pairs[number], ...Pairs];
}

/** The whole table, or else the units of it that are copied. */
function copiesIn(table: TableReading, fewest: number): Copies[] {
  const all = yearPairs(table).filter(({ plan }) => plan.cents !== 0);
  if (all.filter(isCopy).length < fewest) return [];
  const units = groupBy(all, ({ unit }) => unit);
  const groups = all.every(isCopy) && units.size > 1 ? [all] : [...units.values()];
  return groups.flatMap(([first, ...rest]) => {
    const isCopied = first && rest.length + 1 >= fewest && [first, ...rest].every(isCopy);
    const reason = groups.length === 1 && units.size > 1 ? ('table' as const) : ('unit' as const);
    return isCopied ? [{ reason, pairs: [first, ...rest] as const }] : [];
  });
}

function isCopy({ plan, before }: Pairs[number]): boolean {
  return plan.cents === before.cents;
}
