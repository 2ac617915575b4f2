import { defineRule } from '../rule.ts';
import { goalTables, short, tellFaults } from '../support/goals/goal-tables.ts';

const parts = ['goal', 'action'] as const;

/** A sentence is in one cell. */
export const goalCellSplit = defineRule({
  id: 'goal-cell-split',
  scope: 'sheet',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      const split = table.goals.flatMap(({ texts }) =>
        parts.flatMap((part) => {
          const { text, cells } = texts[part] ?? { text: '', cells: [] };
          return cells.length > 1 ? [{ at: cells[1]!, data: { text: short(text) } }] : [];
        }),
      );
      yield* tellFaults(table, split);
    }
  },
});
