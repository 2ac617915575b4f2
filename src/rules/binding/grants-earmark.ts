import { defineRule } from '../rule.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';

/** Grants, personnel or another line that is bound on its own is not exceeded. */
export const grantsEarmark = defineRule({
  id: 'grants-earmark',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: planAndActual,
  *check(context) {
    for (const breach of breachesOf(context)) {
      const { rule, what } = breach.comparison;
      const isLine = rule.item === 'grants' || rule.item === 'personnel' || rule.item === 'account';
      if (isLine && what !== 'forecast') yield breachOutcome(breach, context);
    }
  },
});
