import { comparisonsOf } from '../../binding/comparison.ts';
import { defineRule } from '../rule.ts';
import { breachData, limitPlaces } from '../support/breaches/breach-outcome.ts';
import { placeOf, unitName } from '../support/figures.ts';

/** Where only external amounts bind, totals with internal amounts in them prove nothing. Told once a table. */
export const basisMismatch = defineRule({
  id: 'basis-mismatch',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['internal-included'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    const told = new Set<unknown>();
    for (const one of comparisonsOf(tables, organisation)) {
      const { rule, table, unit, measured } = one;
      if (rule.basis !== 'external' || measured.basis === 'external' || told.has(table)) continue;
      told.add(table);
      yield {
        kind: 'fails',
        reason: 'internal-included',
        at: placeOf(table, measured.figure.cell),
        related: limitPlaces(one),
        unit: unitName(unit),
        binding: rule,
        data: breachData(one),
      };
    }
  },
});
