import { defineRule } from '../rule.ts';
import { schedulesThat } from '../support/goals/schedules.ts';

/** An action has an end. */
export const periodOpen = defineRule({
  id: 'period-open',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => schedulesThat(tables, ({ schedule: { from, to } }) => from !== null && to === null),
});
