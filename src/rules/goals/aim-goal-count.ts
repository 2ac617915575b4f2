import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { foldAim } from '../support/goals/aims.ts';
import { foldText, goalTables, partCell, short } from '../support/goals/goal-tables.ts';
import { groupBy } from '../support/group.ts';

/** An aim has as many goals as the city asks for. */
export const aimGoalCount = defineRule({
  id: 'aim-goal-count',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['few', 'many'],
  *check({ tables, organisation }) {
    const limits = organisation?.goals?.goalsPerAim;
    if (!limits) return;
    const goals = goalTables(tables).flatMap((table) =>
      table.goals.flatMap((goal) =>
        goal.theme === null || goal.goal === null ? [] : [{ table, goal, theme: goal.theme }],
      ),
    );
    for (const own of groupBy(goals, ({ theme }) => foldAim(theme)).values()) {
      const count = new Set(own.map(({ goal }) => foldText(goal.goal!))).size;
      if (count >= limits.min && count <= limits.max) continue;
      const { table, goal, theme } = own[0]!;
      yield {
        kind: 'fails',
        reason: count < limits.min ? 'few' : 'many',
        at: placeOf(table, partCell(table, goal, 'goal')),
        related: [],
        unit: null,
        data: { theme: short(theme), count, min: limits.min, max: limits.max },
      };
    }
  },
});
