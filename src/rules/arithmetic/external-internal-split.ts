import { defineRule } from '../rule.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { sumOutcomes } from '../support/relations/outcomes.ts';

/** External and internal items add up to the whole. */
export const externalInternalSplit = defineRule({
  id: 'external-internal-split',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['differs', 'part-differs'],
  explains: besideSums,
  *check(context) {
    yield* sumOutcomes(context, 'split');
  },
});
