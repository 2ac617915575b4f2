import { defineRule } from '../rule.ts';
import type { GoalReading } from '../../model/goals.ts';
import type { GoalAim } from '../../model/organisation.ts';
import { findAim } from '../support/goals/aims.ts';
import {
  foldText,
  goalTables,
  partCell,
  rowsByGoal,
  short,
  tellFaults,
} from '../support/goals/goal-tables.ts';

/** A goal is on the strategy’s list. */
export const goalUnknown = defineRule({
  id: 'goal-unknown',
  scope: 'sheet',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['one', 'many'],
  *check({ tables, organisation }) {
    const aims = organisation?.goals?.aims ?? [];
    const listed = new Set(aims.flatMap(({ goals }) => goals).map(foldText));
    if (listed.size === 0) return;
    for (const table of goalTables(tables)) {
      const unknown = rowsByGoal(table).filter(
        ([first]) => first!.texts.goal && !isListed(first!, aims, listed),
      );
      const faults = unknown.map(([first]) => ({
        at: partCell(table, first!, 'goal'),
        data: { goal: short(first!.goal!) },
      }));
      yield* tellFaults(table, faults);
    }
  },
});

/** A goal that is its theme's name is told of by another rule; a theme with no goals listed is left alone. */
function isListed(
  { goal, theme }: GoalReading,
  aims: readonly GoalAim[],
  listed: ReadonlySet<string>,
): boolean {
  const key = foldText(goal!);
  const aim = theme === null ? null : findAim(aims, theme);
  return listed.has(key) || (theme !== null && key === foldText(theme)) || aim?.goals.length === 0;
}
