import { defineRule } from '../rule.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';

/** The groups of expense add up to operating expense. */
export const expenseGroupsSum = defineRule({
  id: 'expense-groups-sum',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  *check(context) {
    yield* sumOutcomes(context, 'accounts', 'expense');
  },
});
