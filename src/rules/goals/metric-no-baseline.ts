import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A change is measured from something. */
export const metricNoBaseline = defineRule({
  id: 'metric-no-baseline',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuntaliitto-metrics',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'noBaseline'),
});
