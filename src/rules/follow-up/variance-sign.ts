import { toCents } from '../../model/money.ts';
import type { Fails, Place } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import {
  amountPlaces,
  cellData,
  judgedColumns,
  type JudgedCell,
  type JudgedColumn,
} from '../support/derived/judge.ts';
import { variances } from '../support/derived/kinds.ts';
import { amountRules, typedOver } from '../support/sums/sum-rules.ts';

/** Variances carry the same sign for the same thing through the report. */
export const varianceSign = defineRule({
  id: 'variance-sign',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['row-turned', 'columns-differ'],
  explains: [...typedOver, 'formula-inconsistent', 'change-pct'],
  yieldsTo: amountRules,
  *check(context) {
    let first: JudgedColumn | null = null;
    for (const judged of judgedColumns(context, variances)) {
      for (const cell of judged.cells) {
        if (cell.agreement === 'turned') yield failure('row-turned', judged, cell, judged);
      }
      if (judged.column.role !== 'variance' || directionOf(judged) === null) continue;
      first ??= judged;
      const [cell] = judged.cells;
      if (cell && directionOf(judged) !== directionOf(first))
        yield failure('columns-differ', judged, cell, first);
    }
  },
});

function failure<Reason extends 'row-turned' | 'columns-differ'>(
  reason: Reason,
  { table, column, fit }: JudgedColumn,
  cell: JudgedCell,
  other: JudgedColumn,
): Fails & { readonly reason: Reason } {
  return {
    kind: 'fails',
    reason,
    at: placeOf(table, cell.cell),
    related: amountPlaces(table, cell, fit),
    unit: unitName(cell.part.unit),
    consequences: sharesBeside(table, cell),
    data: {
      ...cellData(table, cell, fit),
      amount: { cents: toCents(cell.value, table.scale) },
      column: column.header,
      other: other.column.header,
      otherSheet: other.table.sheet,
    },
  };
}

/** The change in per cent is calculated from the difference. */
function sharesBeside(table: TableReading, { cell }: JudgedCell): Place[] {
  return table.columns
    .filter(({ role }) => role === 'changePercent')
    .map(({ column }) => placeOf(table, { row: cell.row, column }));
}

/** Outcome less plan, or plan less outcome; null for a difference of other columns. */
function directionOf({ fit }: JudgedColumn): 'outcome-first' | 'plan-first' | null {
  const isOutcome = (role: string) => role === 'actual' || role === 'forecast';
  const isPlan = (role: string) => role === 'plan' || role === 'budget' || role === 'amendedBudget';
  if (isOutcome(fit.part.role) && isPlan(fit.base.role)) return 'outcome-first';
  return isPlan(fit.part.role) && isOutcome(fit.base.role) ? 'plan-first' : null;
}
