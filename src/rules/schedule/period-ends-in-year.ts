import { defineRule } from '../rule.ts';
import { schedulesThat, yearOf } from '../support/goals/schedules.ts';

/** A project that ends during the plan year has money for its part of the year. */
export const periodEndsInYear = defineRule({
  id: 'period-ends-in-year',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  *check({ tables, year }) {
    yield* schedulesThat(tables, ({ schedule: { from, to }, isFunded }, table) => {
      const planYear = table.year ?? year;
      if (planYear === null || to === null || !isFunded || (from !== null && from > to)) return false;
      return yearOf(to) === planYear && !to.endsWith('-12-31');
    });
  },
});
