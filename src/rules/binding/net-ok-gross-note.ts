import { defineRule } from '../rule.ts';
import { breachData, limitPlaces } from '../support/breach-outcome.ts';
import { breachesOf } from '../support/breaches.ts';
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
  },
});
