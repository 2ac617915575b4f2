import { defineRule } from '../rule.ts';
import { breachOutcome, planAndActual } from '../support/breach-outcome.ts';
import { breachesOf } from '../support/breaches.ts';

/** A gross-bound expense is exceeded, and more revenue does not cure it although the margin is as planned. */
export const netOkGrossBreach = defineRule({
  id: 'net-ok-gross-breach',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: planAndActual,
  explains: ['margin-mismatch', 'body-total'],
  *check(context) {
    for (const breach of breachesOf(context)) {
      if (breach.compensated && breach.comparison.what !== 'forecast') yield breachOutcome(breach, context);
    }
  },
});
