import type { GoalReading } from '../../model/goals.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { goalTables, partColumn, rowsByGoal, rowTitle, short } from '../support/goals/goal-tables.ts';

/** Every goal, or every action where no goals are printed, has a metric. */
export const goalNoMetric = defineRule({
  id: 'goal-no-metric',
  scope: 'sheet',
  area: 'GOA',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['goal', 'action', 'column', 'no-column'],
  *check({ tables, organisation }) {
    const isRequired = organisation?.goals?.required.includes('metric') ?? false;
    for (const table of goalTables(tables)) {
      const column = partColumn(table, 'metric');
      if (column !== null) yield* judge(table, column);
      else if (isRequired) yield wholeColumn(table, table.area.left, 'no-column');
    }
  },
});

function* judge(table: TableReading, column: number) {
  const filled = table.goals.filter(({ metrics }) => metrics.length > 0);
  if (filled.length === 0 && table.goals.length > 1) {
    yield wholeColumn(table, column, 'column');
    return;
  }
  const at = ({ row }: GoalReading) => placeOf(table, { row, column });
  for (const goal of filled) {
    yield { kind: 'holds' as const, subject: 'other' as const, at: at(goal), unit: null };
  }
  const goals = rowsByGoal(table).filter((rows) => rows.every(({ metrics }) => metrics.length === 0));
  const told = new Set(goals.flat());
  const base = { kind: 'fails' as const, related: [], unit: null };
  for (const [first] of goals) {
    const data = { subject: short(first!.goal!) };
    yield { ...base, reason: 'goal' as const, at: at(first!), data };
  }
  for (const goal of table.goals) {
    if (goal.metrics.length > 0 || goal.action === null || told.has(goal)) continue;
    const isCovered = goal.goal !== null && { severity: 'warning' as const };
    yield {
      ...base,
      reason: 'action' as const,
      at: at(goal),
      ...isCovered,
      data: { subject: rowTitle(goal) },
    };
  }
}

function wholeColumn<Reason extends string>(table: TableReading, column: number, reason: Reason) {
  const at = placeOf(table, { row: table.area.top, column });
  return { kind: 'fails' as const, reason, at, related: [], unit: null, data: { count: table.goals.length } };
}
