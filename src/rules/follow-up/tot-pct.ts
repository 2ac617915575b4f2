import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import {
  amountPlaces,
  cellData,
  isInDoubt,
  judgedColumns,
  withoutFollowers,
} from '../support/derived/judge.ts';
import { amountRules, typedOver } from '../support/sums/sum-rules.ts';
import { usedShares } from '../support/derived/kinds.ts';

/** The share used is the outcome divided by the budget it is compared with. */
export const totPct = defineRule({
  id: 'tot-pct',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['differs'],
  explains: typedOver,
  yieldsTo: amountRules,
  *check(context) {
    for (const column of judgedColumns(context, usedShares)) {
      const { table, fit, cells } = column;
      const differing = cells.filter(
        (cell) =>
          (cell.agreement === 'differs' || cell.agreement === 'turned') && !isInDoubt(context, column, cell),
      );
      const wrong = withoutFollowers(context, column, differing);
      const told = wrong.length > 3 ? wrong.slice(0, 1) : wrong;
      for (const cell of told) {
        const others = told.length < wrong.length ? wrong.slice(1, 30) : [];
        yield {
          kind: 'fails',
          reason: 'differs',
          at: placeOf(table, cell.cell),
          related: [...amountPlaces(table, cell, fit), ...others.map((other) => placeOf(table, other.cell))],
          unit: unitName(cell.part.unit),
          data: { ...cellData(table, cell, fit), ...(others.length > 0 && { alike: wrong.length }) },
        };
      }
    }
  },
});
