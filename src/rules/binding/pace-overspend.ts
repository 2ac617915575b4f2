import { comparisonsOf, isBreach, type Comparison } from '../../binding/comparison.ts';
import { monthsCovered } from '../../binding/period.ts';
import { defineRule } from '../rule.ts';
import { breachData, limitPlaces } from '../support/breaches/breach-outcome.ts';
import { groupBy } from '../support/group.ts';
import { placeOf, unitName } from '../support/figures.ts';

/** By the end of a month no more of a bound amount has been used than the months passed and a margin allow. */
export const paceOverspend = defineRule({
  id: 'pace-overspend',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['fast'],
  options: { marginPercent: 10 },
  *check({ snapshot, tables, organisation }, { marginPercent }) {
    if (!organisation) return;
    const actuals = comparisonsOf(tables, organisation).filter(
      (one) => one.what === 'actual' && one.limit.cents < 0 && !isBreach(one) && isSpending(one),
    );
    for (const [unit, [first]] of groupBy(actuals, ({ unit }) => unit)) {
      const { table, measured, limit } = first!;
      const months = monthsCovered(snapshot, table, measured.figure.cell.column);
      if (months === null || months >= 12) continue;
      const used = (measured.cents / limit.cents) * 100;
      const pace = (months / 12) * 100;
      if (used <= pace + marginPercent) continue;
      yield {
        kind: 'fails',
        reason: 'fast',
        at: placeOf(table, measured.figure.cell),
        related: limitPlaces(first!),
        unit: unitName(unit),
        binding: first!.rule,
        data: { ...breachData(first!), used: tenths(used), pace: tenths(pace), months },
      };
    }
  },
});

/** The margin where it binds, else the expense: one of a unit is enough. */
function isSpending({ rule }: Comparison): boolean {
  return rule.item === 'margin' || rule.item === 'expense';
}

function tenths(share: number): number {
  return Math.round(share * 10) / 10;
}
