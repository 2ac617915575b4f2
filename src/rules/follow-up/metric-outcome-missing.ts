import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { goalTables, rowTitle, short, tellFaults, type Fault } from '../support/goals/goal-tables.ts';

/** Once outcomes are reported for a date, every metric has one. */
export const metricOutcomeMissing = defineRule({
  id: 'metric-outcome-missing',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['one', 'many'],
  *check({ tables }) {
    for (const table of goalTables(tables)) yield* tellFaults(table, blanks(table));
  },
});

/** The blank outcomes of the last date anything is reported for. */
function blanks({ goals }: TableReading): Fault[] {
  const count = goals[0]?.outcomes.length ?? 0;
  const dates = Array.from({ length: count }, (_, i) => i);
  const last = dates.findLast((i) => goals.some(({ outcomes }) => outcomes[i]!.text !== null));
  if (last === undefined) return [];
  return goals.flatMap((goal): Fault[] => {
    const { cell, text, heading } = goal.outcomes[last]!;
    const [metric] = goal.metrics;
    if (text !== null || !metric) return [];
    return [{ at: cell, data: { subject: rowTitle(goal), metric: short(metric.text), column: heading } }];
  });
}
