import { defineRule } from '../rule.ts';
import { goalTables, short, tellFaults } from '../support/goals/goal-tables.ts';

/** A table whose themes have headers has one under every theme. */
export const goalHeaderMissing = defineRule({
  id: 'goal-header-missing',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      const sections = (table.sections ?? []).filter(({ firstRow }) => firstRow !== null);
      const bare = sections.filter(({ headerRow }) => headerRow === null);
      if (sections.length - bare.length < 2) continue;
      const faults = bare.map(({ theme, goal, firstRow }) => ({
        at: { row: firstRow!, column: table.area.left },
        data: { theme: short(theme ?? goal ?? '') },
      }));
      yield* tellFaults(table, faults);
    }
  },
});
