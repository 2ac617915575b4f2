import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A metric tells what comes of an action, not the action again. */
export const metricIsAction = defineRule({
  id: 'metric-is-action',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'activity'),
});
