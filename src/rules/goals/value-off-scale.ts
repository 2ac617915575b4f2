import type { Cell } from '../../model/address.ts';
import { lastOutcome } from '../../model/attainment.ts';
import type { GoalReading, Metric, OutcomeValue } from '../../model/goals.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { goalTables, partCell, rowTitle, short } from '../support/goals/goal-tables.ts';

/** What is aimed at and what came out lies on the metric's scale: 5,4 is no grade of five, nor 109 % a part of a whole. */
export const valueOffScale = defineRule({
  id: 'value-off-scale',
  scope: 'sheet',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['scale', 'share'],
  explains: ['target-met-calc'],
  *check({ tables }) {
    for (const table of goalTables(tables)) {
      for (const goal of table.goals) {
        for (const { cell, value, text } of statedBy(table, goal)) {
          const top = topOf(goal.metrics[0], value);
          if (top === null || value.value <= top.value) continue;
          yield {
            kind: 'fails',
            reason: top.reason,
            at: placeOf(table, cell),
            related: [],
            consequences: goal.status ? [placeOf(table, goal.status.cell)] : [],
            unit: null,
            data: { value: short(text), top: top.value, subject: rowTitle(goal) },
          };
        }
      }
    }
  },
});

interface Stated {
  readonly cell: Cell;
  readonly value: OutcomeValue & { readonly scale?: number | null };
  readonly text: string;
}

/** The target and the last outcome of a row with one metric. */
function statedBy(table: TableReading, goal: GoalReading): Stated[] {
  const [metric, ...others] = goal.metrics;
  if (others.length > 0) return [];
  const part = goal.targets.length > 0 ? 'target' : 'metric';
  const targets = goal.targets.length > 0 ? goal.targets : (metric?.targets ?? []);
  const text = goal.texts[part]?.text ?? '';
  const outcome = lastOutcome(goal);
  return [
    ...targets.slice(0, 1).map((value) => ({ cell: partCell(table, goal, part), value, text })),
    ...(outcome?.values ?? []).flatMap((value) =>
      value ? [{ cell: outcome!.cell, value, text: outcome!.text! }] : [],
    ),
  ];
}

function topOf(metric: Metric | undefined, { unit, scale }: Stated['value']) {
  const best = scale ?? metric?.scale ?? null;
  if (best !== null && unit !== '%') return { reason: 'scale' as const, value: best };
  return metric?.isShare && unit === '%' ? { reason: 'share' as const, value: 100 } : null;
}
