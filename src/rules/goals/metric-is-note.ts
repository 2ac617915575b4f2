import { defineRule } from '../rule.ts';
import { metricsWith } from '../support/goals/metric-faults.ts';

/** A metric is no reminder to its writer. */
export const metricIsNote = defineRule({
  id: 'metric-is-note',
  scope: 'sheet',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['one', 'many'],
  check: ({ tables }) => metricsWith(tables, 'note'),
});
