import { defineRule } from '../rule.ts';
import { short, tellFaults } from '../support/goals/goal-tables.ts';
import { missingParts } from '../support/units/missing-parts.ts';
import { namesPot } from '../support/pots/pots.ts';
import { projectTables } from '../support/goals/schedules.ts';

/** Every action, and every project that money is reserved for, has a schedule. */
export const scheduleMissing = defineRule({
  id: 'schedule-missing',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many', 'column', 'no-column'],
  *check(context) {
    yield* missingParts(context, 'schedule-missing', 'schedule');
    for (const table of projectTables(context.tables)) {
      const blanks = table.schedules.filter(
        ({ schedule, subject }) => schedule === null && !namesPot(subject),
      );
      if (blanks.length === table.schedules.length) continue;
      const faults = blanks.map(({ cell, subject }) => ({ at: cell, data: { subject: short(subject) } }));
      yield* tellFaults(table, faults);
    }
  },
});
