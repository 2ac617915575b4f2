import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { foldText, goalTables, partCell, short } from '../support/goals/goal-tables.ts';
import { groupBy } from '../support/group.ts';

/** A goal belongs to one theme. */
export const goalUnderManyThemes = defineRule({
  id: 'goal-under-many-themes',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['many-themes'],
  options: { themes: 3 },
  *check({ tables }, { themes }) {
    const goals = goalTables(tables).flatMap((table) =>
      table.goals.flatMap((goal) =>
        goal.texts.goal &&
        goal.goal !== null &&
        goal.theme !== null &&
        foldText(goal.goal) !== foldText(goal.theme)
          ? [{ table, goal, text: goal.goal, theme: goal.theme }]
          : [],
      ),
    );
    for (const same of groupBy(goals, ({ text }) => foldText(text)).values()) {
      const byTheme = [...groupBy(same, ({ theme }) => foldText(theme)).values()].map(([first]) => first!);
      const [first, ...rest] = byTheme;
      if (!first || rest.length === 0) continue;
      const [at, ...related] = byTheme.map(({ table, goal }) =>
        placeOf(table, partCell(table, goal, 'goal')),
      );
      yield {
        kind: 'fails',
        reason: 'many-themes',
        at: at!,
        related,
        unit: null,
        ...(byTheme.length < themes && { severity: 'info' as const }),
        data: {
          goal: short(first.text),
          themes: byTheme.map(({ theme }) => short(theme)).join('; '),
          count: byTheme.length,
        },
      };
    }
  },
});
