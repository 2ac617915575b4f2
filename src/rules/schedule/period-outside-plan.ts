import { defineRule } from '../rule.ts';
import { schedulesThat, yearOf } from '../support/goals/schedules.ts';

/** What is planned, or has money reserved, falls in the plan year. */
export const periodOutsidePlan = defineRule({
  id: 'period-outside-plan',
  scope: 'sheet',
  area: 'SCH',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many'],
  *check({ tables, year }) {
    yield* schedulesThat(tables, ({ schedule: { from, to }, isFunded }, table) => {
      const planYear = table.year ?? year;
      if (planYear === null || (from !== null && to !== null && from > to)) return false;
      const endsBefore = to !== null && yearOf(to) < planYear;
      const beginsAfter = from !== null && yearOf(from) > planYear;
      return table.kind === 'goals' ? endsBefore : isFunded && (endsBefore || beginsAfter);
    });
  },
});
