import { defineRule } from '../rule.ts';
import type { Place } from '../../model/outcome.ts';
import { placeOf } from '../support/figures.ts';
import type { GoalReading } from '../../model/goals.ts';
import type { TableReading } from '../../model/table.ts';
import { foldText, goalTables, partCell, short } from '../support/goals/goal-tables.ts';
import { isNear } from '../support/texts/near-texts.ts';

/** A goal is worded the same wherever it is printed, and no row of a table stands twice. */
export const goalNearDuplicate = defineRule({
  id: 'goal-near-duplicate',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['differs', 'row-twice'],
  *check({ tables }) {
    const texts = new Map<string, { readonly text: string; readonly at: Place }>();
    for (const table of goalTables(tables)) {
      for (const goal of table.goals) {
        const key = foldText(goal.goal ?? '');
        if (key === '' || texts.has(key) || !goal.texts.goal) continue;
        texts.set(key, { text: goal.goal!, at: placeOf(table, partCell(table, goal, 'goal')) });
      }
    }
    for (const table of goalTables(tables)) yield* rowsTwice(table);
    const all = [...texts];
    const told = new Set<string>();
    for (const [index, [key, { text, at }]] of all.entries()) {
      const twin = all.slice(0, index).find(([other]) => !told.has(other) && isNear(key, other));
      if (!twin) continue;
      told.add(key);
      const data = { goal: short(text), other: short(twin[1].text) };
      yield { kind: 'fails', reason: 'differs', at, related: [twin[1].at], unit: null, data };
    }
  },
});

/** Goal, action and all that stands beside them again. */
function* rowsTwice(table: TableReading) {
  const seen = new Map<string, GoalReading>();
  for (const goal of table.goals) {
    const parts = goal.printed.map(({ part, text }) => `${part} ${foldText(text)}`);
    if (parts.length < 3 || !goal.texts.goal || !goal.texts.action) continue;
    const key = parts.join('|');
    const first = seen.get(key);
    seen.set(key, first ?? goal);
    if (!first) continue;
    yield {
      kind: 'fails' as const,
      reason: 'row-twice' as const,
      at: placeOf(table, partCell(table, goal, 'goal')),
      related: [placeOf(table, partCell(table, first, 'goal'))],
      unit: null,
      data: { goal: short(goal.goal ?? ''), action: short(goal.action ?? '') },
    };
  }
}
