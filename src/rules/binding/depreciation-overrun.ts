import { defineRule } from '../rule.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';

/** Bound planned depreciation is not exceeded. */
export const depreciationOverrun = defineRule({
  id: 'depreciation-overrun',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: planAndActual,
  explains: ['margin-mismatch', ...totalRules],
  *check(context) {
    for (const breach of breachesOf(context)) {
      const { rule, what } = breach.comparison;
      if (rule.item === 'depreciation' && what !== 'forecast') yield breachOutcome(breach, context);
    }
  },
});
