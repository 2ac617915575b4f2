import { defineRule } from '../rule.ts';
import {
  goalTables,
  partCell,
  partColumn,
  rowsByGoal,
  short,
  tellFaults,
} from '../support/goals/goal-tables.ts';
import { whenRequired } from '../support/units/missing-parts.ts';

/** Something is done for every goal. */
export const goalNoAction = defineRule({
  id: 'goal-no-action',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['one', 'many'],
  *check(context) {
    const severity = whenRequired(context, 'goal-no-action', 'action');
    for (const table of goalTables(context.tables)) {
      if (partColumn(table, 'action') === null || partColumn(table, 'goal') === null) continue;
      const bare = rowsByGoal(table).filter((rows) => rows.every(({ action }) => action === null));
      const faults = bare.map(([first]) => ({
        at: partCell(table, first!, 'action'),
        data: { goal: short(first!.goal!) },
      }));
      yield* tellFaults(table, faults, severity);
    }
  },
});
