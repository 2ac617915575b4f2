import { comparisonsOf } from '../../binding/comparison.ts';
import { defineRule } from '../rule.ts';
import { breachData, limitPlaces } from '../support/breaches/breach-outcome.ts';
import { placeOf, unitName } from '../support/figures.ts';

/** A bound amount is used to the last cent: the next entry breaks it. */
export const atLimit = defineRule({
  id: 'at-limit',
  area: 'BIN',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['used-up'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const one of comparisonsOf(tables, organisation)) {
      const { what, left, limit, rule, table, unit, measured } = one;
      if (what !== 'actual' || left !== 0 || limit.cents >= 0 || rule.severity !== 'error') continue;
      yield {
        kind: 'fails',
        reason: 'used-up',
        at: placeOf(table, measured.figure.cell),
        related: limitPlaces(one),
        unit: unitName(unit),
        binding: rule,
        data: breachData(one),
      };
    }
  },
});
