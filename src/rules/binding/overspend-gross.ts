import { defineRule } from '../rule.ts';
import { causesOfBreach, totalRules } from '../support/sums/sum-rules.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';

/** A bound expense is not exceeded. Where more revenue makes up for it, another rule says what that means. */
export const overspendGross = defineRule({
  id: 'overspend-gross',
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
        compensated,
      } = breach;
      if (rule.item === 'expense' && what !== 'forecast' && !netHolds && !compensated)
        yield breachOutcome(breach, context);
    }
  },
});
