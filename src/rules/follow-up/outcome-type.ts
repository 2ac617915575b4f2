import { lastOutcome } from '../../model/attainment.ts';
import { defineRule } from '../rule.ts';
import { goalTables, rowTitle, short, tellFaults, type Fault } from '../support/goals/goal-tables.ts';
import { aimText, isNumeric } from '../support/outcomes.ts';

/** A number that is aimed at is followed up by a number. */
export const outcomeType = defineRule({
  id: 'outcome-type',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      const faults = table.goals.flatMap((goal): Fault[] => {
        const outcome = lastOutcome(goal);
        if (!outcome || outcome.claim === 'pending' || !isNumeric(goal)) return [];
        const isWordsOnly = /\p{L}{2}/u.test(outcome.text!) && !/\d/.test(outcome.text!);
        const isCounted = outcome.values.some((value) => value !== null);
        if (!isWordsOnly || isCounted) return [];
        const data = { subject: rowTitle(goal), outcome: short(outcome.text!), target: aimText(goal) };
        return [{ at: outcome.cell, data }];
      });
      yield* tellFaults(table, faults);
    }
  },
});
