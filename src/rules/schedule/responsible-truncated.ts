import { defineRule } from '../rule.ts';
import { goalTables, short, tellFaults } from '../support/goals/goal-tables.ts';

/** The name of a responsible party is whole. */
export const responsibleTruncated = defineRule({
  id: 'responsible-truncated',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      const cut = table.goals.flatMap((goal) => goal.parties).filter(({ isTruncated }) => isTruncated);
      yield* tellFaults(
        table,
        cut.map(({ cell, text }) => ({ at: cell, data: { party: short(text) } })),
      );
    }
  },
});
