import { defineRule } from '../rule.ts';
import { judgeTotals, totalRule } from '../support/sums/judge-totals.ts';

const levels = new Set(['municipality', 'body', 'total'] as const);

/** The total of a body or of a whole table is the sum of the units it stands for, in every quantity and column. */
export const bodyTotal = defineRule({
  ...totalRule,
  id: 'body-total',
  scope: 'sheet',
  since: '0.1.0',
  source: 'iisalmi-plan',
  check: (context) => judgeTotals(context, levels),
});
