import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { short } from '../support/goals/goal-tables.ts';
import { hasSchedule, tablesWithSchedules } from '../support/goals/schedules.ts';
import { keyOfPlace } from '../support/figure-places.ts';
import { textsOnSheets, textsThat } from '../support/texts/text-cells.ts';
import { impossibleDates } from '../support/texts/text-dates.ts';

const wrongDatesOn = textsThat((text) => impossibleDates(text).length > 0);

/** A date is in the calendar, in schedules and in every other text of the plan's sheets. */
export const dateInvalid = defineRule({
  id: 'date-invalid',
  scope: 'sheet',
  area: 'SCH',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'several', 'text'],
  *check({ snapshot, tables }) {
    const scheduled = new Set<string>();
    for (const table of tablesWithSchedules(tables)) {
      for (const { cell, schedule, subject } of table.schedules.filter(hasSchedule)) {
        scheduled.add(keyOfPlace(placeOf(table, cell)));
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
    for (const { text, ...at } of textsOnSheets({ snapshot, tables }, wrongDatesOn)) {
      if (scheduled.has(keyOfPlace(at))) continue;
      const data = { text: short(text), date: impossibleDates(text).join(', ') };
      yield { kind: 'fails', reason: 'text', at, related: [], unit: null, data };
    }
  },
});
