import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A quality is said so that it can be told whether it is there. */
export const metricVague = defineRule({
  id: 'metric-vague',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'vague'),
});
