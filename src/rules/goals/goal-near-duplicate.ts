import { defineRule } from '../rule.ts';
import type { Place } from '../../model/outcome.ts';
import { placeOf } from '../support/figures.ts';
import { foldText, goalTables, partCell, short } from '../support/goal-tables.ts';
import { isNear } from '../support/near-texts.ts';

/** A goal is worded the same wherever it is printed. */
export const goalNearDuplicate = defineRule({
  id: 'goal-near-duplicate',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'kuopio-goals',
  reasons: ['differs'],
  *check({ tables }) {
    const texts = new Map<string, { readonly text: string; readonly at: Place }>();
    for (const table of goalTables(tables)) {
      for (const goal of table.goals) {
        const key = foldText(goal.goal ?? '');
        if (key === '' || texts.has(key) || !goal.texts.goal) continue;
        texts.set(key, { text: goal.goal!, at: placeOf(table, partCell(table, goal, 'goal')) });
      }
    }
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
