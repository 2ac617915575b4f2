import { measure } from '../../binding/amounts.ts';
import { comparisonsOf, isBreach, rulesOf, type Comparison } from '../../binding/comparison.ts';
import type { CheckContext } from '../../model/outcome.ts';
import { defineRule } from '../rule.ts';
import { breachData, limitPlaces } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';
import { placeOf, unitName } from '../support/figures.ts';

/** A side of a margin is passed while the margin, which binds, holds: worth knowing, no breach. */
export const netOkGrossNote = defineRule({
  id: 'net-ok-gross-note',
  area: 'BIN',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['expense', 'revenue'],
  *check(context) {
    for (const { comparison, netHolds } of breachesOf(context)) {
      const { rule, table, unit, measured } = comparison;
      if (!netHolds || (rule.item !== 'expense' && rule.item !== 'revenue')) continue;
      yield {
        kind: 'fails',
        reason: rule.item,
        at: placeOf(table, measured.figure.cell),
        related: limitPlaces(comparison),
        unit: unitName(unit),
        binding: rule,
        data: breachData(comparison),
      };
    }
    for (const side of expensesOver(context)) {
      yield {
        kind: 'fails',
        reason: 'expense',
        at: placeOf(side.table, side.measured.figure.cell),
        related: limitPlaces(side),
        unit: unitName(side.unit),
        binding: side.rule,
        data: breachData(side),
      };
    }
  },
});

/** Expenses that nothing binds but the margin, which holds: the outcome or forecast beside what was planned. */
function* expensesOver({ tables, organisation }: CheckContext): Generator<Comparison> {
  if (!organisation) return;
  for (const net of comparisonsOf(tables, organisation)) {
    const { rule, node, unit, what, year, limit, allowed } = net;
    if (rule.item !== 'margin' || what === 'plan' || isBreach(net) || !limit.figure) continue;
    if (rulesOf(organisation, node).some(({ item }) => item === 'expense')) continue;
    const expense = { ...rule, item: 'expense' as const };
    const measured = measure(unit, expense, what, year);
    const planned = measure(unit, expense, limit.figure.role, year);
    const left = measured && planned ? measured.cents - planned.cents : 0;
    if (!measured || !planned || left >= -allowed) continue;
    yield { ...net, measured, limit: { ...limit, cents: planned.cents, figure: planned.figure }, left };
  }
}
