import { defineRule } from '../rule.ts';
import { causesOfBreach, totalRules } from '../support/sums/sum-rules.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';

/** A bound margin is not worse than what was decided. */
export const overspendNet = defineRule({
  id: 'overspend-net',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: planAndActual,
  yieldsTo: causesOfBreach,
  measures: true,
  explains: ['margin-mismatch', 'ks-vs-ta', ...totalRules],
  *check(context) {
    for (const breach of breachesOf(context)) {
      const { rule, what } = breach.comparison;
      if (rule.item === 'margin' && what !== 'forecast') yield breachOutcome(breach, context);
    }
  },
});
