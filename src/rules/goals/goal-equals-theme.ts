import { defineRule } from '../rule.ts';
import { foldText, goalTables, partCell, short, tellFaults } from '../support/goals/goal-tables.ts';

/** A goal says more than the theme it belongs to. */
export const goalEqualsTheme = defineRule({
  id: 'goal-equals-theme',
  scope: 'sheet',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      const same = table.goals.filter(
        ({ texts, goal, theme }) => texts.goal && theme !== null && foldText(goal ?? '') === foldText(theme),
      );
      const faults = same.map((goal) => ({
        at: partCell(table, goal, 'goal'),
        data: { theme: short(goal.theme!) },
      }));
      yield* tellFaults(table, faults);
    }
  },
});
