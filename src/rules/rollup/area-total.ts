import { defineRule } from '../rule.ts';
import { judgeTotals, totalRule } from '../support/sums/judge-totals.ts';

const levels = new Set(['area'] as const);

/** The figures of an area are the sum of its units. */
export const areaTotal = defineRule({
  ...totalRule,
  id: 'area-total',
  scope: 'sheet',
  since: '0.1.0',
  source: 'iisalmi-plan',
  check: (context) => judgeTotals(context, levels),
});
