import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A number says what it is a number of. */
export const metricNoUnit = defineRule({
  id: 'metric-no-unit',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'noUnit'),
});
