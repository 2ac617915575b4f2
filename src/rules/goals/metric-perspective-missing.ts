import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { foldText, goalTables, short } from '../support/goals/goal-tables.ts';
import { groupBy } from '../support/group.ts';

/** A theme is measured from every perspective the city names. */
export const metricPerspectiveMissing = defineRule({
  id: 'metric-perspective-missing',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['missing'],
  *check({ tables, organisation }) {
    const perspectives = organisation?.goals?.perspectives ?? [];
    const rows = goalTables(tables).flatMap((table) =>
      table.goals
        .filter(({ groups, theme }) => groups.length > 0 && theme !== null)
        .map((goal) => ({ table, goal })),
    );
    for (const own of groupBy(rows, ({ goal }) => foldText(goal.theme!)).values()) {
      const seen = new Set(
        own.flatMap(({ goal }) =>
          goal.groups.flatMap(({ label, texts }) => (label && texts.metric ? [foldText(label)] : [])),
        ),
      );
      const missing = perspectives.filter(
        (words) => !Object.values(words).some((word) => seen.has(foldText(word))),
      );
      if (missing.length === 0 || missing.length === perspectives.length) continue;
      const { table, goal } = own[0]!;
      yield {
        kind: 'fails',
        reason: 'missing',
        at: placeOf(table, { row: goal.row, column: table.area.left }),
        related: [],
        unit: null,
        data: { theme: short(goal.theme!), perspective: missing[0]!, count: missing.length },
      };
    }
  },
});
