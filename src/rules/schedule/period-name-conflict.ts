import { defineRule } from '../rule.ts';
import { schedulesThat, yearOf } from '../support/goals/schedules.ts';

/** The years in a name are the years of its period. */
export const periodNameConflict = defineRule({
  id: 'period-name-conflict',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  check: ({ tables }) =>
    schedulesThat(tables, ({ named, schedule: { from, to } }) => {
      if (!named || from === null || to === null || from > to) return false;
      const [first, last] = [yearOf(from), yearOf(to)];
      const isElsewhere = named.to < first - 1 || named.from > last + 1;
      return !isElsewhere && (named.from !== first || named.to !== last);
    }),
});
