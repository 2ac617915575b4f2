import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { short } from '../support/goal-tables.ts';
import { hasSchedule, tablesWithSchedules } from '../support/schedules.ts';

/** A date is in the calendar. */
export const dateInvalid = defineRule({
  id: 'date-invalid',
  area: 'SCH',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'several'],
  *check({ tables }) {
    for (const table of tablesWithSchedules(tables)) {
      for (const { cell, schedule, subject } of table.schedules.filter(hasSchedule)) {
        const [date] = schedule.impossible;
        if (date === undefined) continue;
        yield {
          kind: 'fails',
          reason: schedule.impossible.length === 1 ? 'one' : 'several',
          at: placeOf(table, cell),
          related: [],
          unit: null,
          data: {
            subject: short(subject),
            schedule: schedule.text,
            date,
            dates: schedule.impossible.join(', '),
          },
        };
      }
    }
  },
});
