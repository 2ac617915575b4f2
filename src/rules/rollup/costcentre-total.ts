import { defineRule } from '../rule.ts';
import { judgeTotals, totalRule } from '../support/sums/judge-totals.ts';

const levels = new Set(['operatingUnit', 'costCentre', 'project'] as const);

/** The figures of an operating unit are the sum of its cost centres, wherever both are printed. */
export const costcentreTotal = defineRule({
  ...totalRule,
  id: 'costcentre-total',
  scope: 'sheet',
  since: '0.1.0',
  source: 'iisalmi-plan',
  check: (context) => judgeTotals(context, levels),
});
