import type { Fails } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import {
  amountPlaces,
  cellData,
  isInDoubt,
  judgedColumns,
  withoutFollowers,
  type JudgedCell,
} from '../support/derived/judge.ts';
import type { Fit } from '../support/derived/fit.ts';
import { changes } from '../support/derived/kinds.ts';
import { amountRules, typedOver } from '../support/sums/sum-rules.ts';

/** A change in per cent follows from the two columns it compares, with the same sign for the same direction. */
export const changePct = defineRule({
  id: 'change-pct',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['differs', 'sign-turned', 'column-turned'],
  explains: typedOver,
  yieldsTo: amountRules,
  *check(context) {
    for (const column of judgedColumns(context, changes)) {
      const { table, fit, cells } = column;
      const [first] = cells.filter(({ value, agreement }) => value !== 0 && agreement === 'agrees');
      if (first && fit.formula.id.startsWith('growth-turned') && isLater(fit)) {
        yield failure('column-turned', table, first, fit);
      }
      const differing = cells.filter(
        ({ agreement, ...cell }) =>
          agreement !== null && agreement !== 'agrees' && !isInDoubt(context, column, cell),
      );
      for (const cell of withoutFollowers(context, column, differing)) {
        yield failure(cell.agreement === 'turned' ? 'sign-turned' : 'differs', table, cell, fit);
      }
    }
  },
});

function failure<Reason extends string>(
  reason: Reason,
  table: TableReading,
  cell: JudgedCell,
  fit: Fit,
): Fails & { readonly reason: Reason } {
  return {
    kind: 'fails',
    reason,
    at: placeOf(table, cell.cell),
    related: amountPlaces(table, cell, fit),
    unit: unitName(cell.part.unit),
    data: cellData(table, cell, fit),
  };
}

function isLater({ part, base }: Fit): boolean {
  return part.year !== null && base.year !== null && part.year > base.year;
}
