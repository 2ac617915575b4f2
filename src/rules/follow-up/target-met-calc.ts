import { byNumbers, criteriaOf, lastOutcome } from '../../model/attainment.ts';
import type { GoalReading, OutcomeReading } from '../../model/goals.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { goalTables, rowTitle, short } from '../support/goals/goal-tables.ts';
import { aimText, soleNumbers } from '../support/outcomes.ts';

/** What a row says of its goal is what its numbers say. */
export const targetMetCalc = defineRule({
  id: 'target-met-calc',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['not-met', 'part-met', 'met'],
  *check({ tables }) {
    for (const table of goalTables(tables)) for (const goal of table.goals) yield* judge(table, goal);
  },
});

function* judge(table: TableReading, goal: GoalReading) {
  const outcome = lastOutcome(goal);
  const said = goal.status ?? outcome;
  if (!outcome || !said || (said.claim !== 'reached' && said.claim !== 'not-reached')) return;
  const numbers = byNumbers(criteriaOf(goal), outcome.values);
  if (numbers === null) return;
  const at = placeOf(table, said.cell);
  if ((numbers === 'reached') === (said.claim === 'reached')) {
    yield { kind: 'holds' as const, subject: 'other' as const, at, unit: null };
    return;
  }
  // What is met in June need not be met in December.
  if (numbers === 'reached' && outcome.month !== null && outcome.month < 12) return;
  yield {
    kind: 'fails' as const,
    reason: reasonOf(numbers, goal, outcome),
    at,
    related: said === outcome ? [] : [placeOf(table, outcome.cell)],
    unit: null,
    data: {
      subject: rowTitle(goal),
      status: short(said.text ?? ''),
      outcome: short(outcome.text ?? ''),
      target: aimText(goal),
      difference: differenceOf(goal, outcome),
    },
  };
}

function reasonOf(numbers: 'reached' | 'partly' | 'not-reached', goal: GoalReading, outcome: OutcomeReading) {
  if (numbers === 'reached') return 'met' as const;
  return soleNumbers(goal, outcome) ? ('not-met' as const) : ('part-met' as const);
}

/** How far the outcome is from the nearest end of the target. */
function differenceOf(goal: GoalReading, outcome: OutcomeReading): number {
  const sole = soleNumbers(goal, outcome);
  if (!sole) return 0;
  const { target, value } = sole;
  const end = target.upper !== null && value > target.upper ? target.upper : target.value;
  return Number(Math.abs(value - end).toPrecision(12));
}
