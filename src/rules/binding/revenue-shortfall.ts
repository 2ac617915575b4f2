import { defineRule } from '../rule.ts';
import { causesOfBreach, totalRules } from '../support/sums/sum-rules.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';

/** Bound revenue does not fall short. Where the margin binds and holds, that is a note of its own. */
export const revenueShortfall = defineRule({
  id: 'revenue-shortfall',
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
      const {
        comparison: { rule, what },
        netHolds,
      } = breach;
      if (rule.item === 'revenue' && what !== 'forecast' && !netHolds) yield breachOutcome(breach, context);
    }
  },
});
