import { defineRule } from '../rule.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';
import { besideSums } from '../support/sums/sum-rules.ts';

/** The total at the end of a row is the sum of the row's years or versions. */
export const rowTotal = defineRule({
  id: 'row-total',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  yieldsTo: ['number-as-date'],
  *check(context) {
    yield* sumOutcomes(context, 'across');
  },
});
