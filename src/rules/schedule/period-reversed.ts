import { defineRule } from '../rule.ts';
import { schedulesThat } from '../support/goals/schedules.ts';

/** A period ends after it begins. */
export const periodReversed = defineRule({
  id: 'period-reversed',
  scope: 'sheet',
  area: 'SCH',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['one', 'many'],
  check: ({ tables }) =>
    schedulesThat(tables, ({ schedule: { from, to } }) => from !== null && to !== null && from > to),
});
