import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A grade says the scale it is on. */
export const metricUnchangedScale = defineRule({
  id: 'metric-unchanged-scale',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'noScale'),
});
