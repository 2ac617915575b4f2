import { defineRule } from '../rule.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';

/** The months, or quarters, add up to the year. */
export const monthsSum = defineRule({
  id: 'months-sum',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  yieldsTo: ['text-number'],
  *check(context) {
    yield* sumOutcomes(context, 'months');
  },
});
