import { defineRule } from '../rule.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';

/** From operating margin to annual margin, result and surplus, each is the one above it and the lines between. */
export const resultChain = defineRule({
  id: 'result-chain',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  *check(context) {
    yield* sumOutcomes(context, 'results');
  },
});
