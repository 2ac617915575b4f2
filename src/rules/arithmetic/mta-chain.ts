import { defineRule } from '../rule.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';

/** Budget and amendments make the amended budget, plan and changes the new plan. */
export const mtaChain = defineRule({
  id: 'mta-chain',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  *check(context) {
    yield* sumOutcomes(context, 'chain');
  },
});
