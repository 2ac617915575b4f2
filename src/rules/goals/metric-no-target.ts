import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';
import { whenRequired } from '../support/units/missing-parts.ts';

/** A metric says what is aimed at. */
export const metricNoTarget = defineRule({
  id: 'metric-no-target',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['one', 'many'],
  check: (context) =>
    metricsWith(context.tables, 'noTarget', whenRequired(context, 'metric-no-target', 'target')),
});
