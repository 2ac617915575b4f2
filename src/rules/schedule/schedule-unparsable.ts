import { defineRule } from '../rule.ts';
import { schedulesThat } from '../support/goals/schedules.ts';

/** A schedule is a period, a date, a season or a word for going on. */
export const scheduleUnparsable = defineRule({
  id: 'schedule-unparsable',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) => schedulesThat(tables, ({ schedule }) => schedule.kind === 'unclear'),
});
