import type { OutcomeData } from '../../model/outcome.ts';
import { toCents } from '../../model/money.ts';
import type { ColumnRole, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { pairIn, type Fit } from '../support/derived/fit.ts';
import {
  amountPlaces,
  cellData,
  isInDoubt,
  judgedColumns,
  withoutFollowers,
  type JudgedCell,
  type JudgedColumn,
} from '../support/derived/judge.ts';
import { variances } from '../support/derived/kinds.ts';
import { amountRules, typedOver } from '../support/sums/sum-rules.ts';

/** Where they do not come out either, it is because of an amount that difference and share are both calculated from. */
const shares: ReadonlySet<ColumnRole> = new Set(['usedPercent', 'changePercent']);

/** A variance, or what is left, is the difference of the two columns it stands for. */
export const varianceArith = defineRule({
  id: 'variance-arith',
  area: 'FUP',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['differs'],
  explains: ['tot-pct', 'change-pct', 'year-change-outlier', ...typedOver],
  yieldsTo: amountRules,
  *check(context) {
    for (const column of judgedColumns(context, variances)) {
      const { table, fit, cells } = column;
      const differing = cells.filter(
        (cell) =>
          cell.agreement === 'differs' && !isInDoubt(context, column, cell) && !addsTurned(cell, column),
      );
      for (const cell of withoutFollowers(context, column, differing)) {
        const beside = table.columns.filter(({ role }) => shares.has(role));
        const data = differenceData(table, cell, fit);
        if (!data) continue;
        yield {
          kind: 'fails',
          reason: 'differs',
          at: placeOf(table, cell.cell),
          related: amountPlaces(table, cell, fit),
          consequences: [
            ...beside.map((share) => placeOf(table, { ...cell.cell, column: share.column })),
            ...amountPlaces(table, cell, fit),
          ],
          unit: unitName(cell.part.unit),
          data,
        };
      }
    }
  },
});

/** A sum of variances that is off by twice those of them that carry the other sign. */
function addsTurned(cell: JudgedCell, { fit, cells }: JudgedColumn): boolean {
  const turned = cells.filter(({ agreement }) => agreement === 'turned');
  const expected = fit.formula.of(...pairIn(cell, fit)!);
  const sum = turned.reduce((total, { value }) => total + value, 0);
  return turned.length > 0 && expected !== null && Math.abs(cell.value - expected - 2 * sum) < 0.5;
}

function differenceData(table: TableReading, cell: JudgedCell, fit: Fit): OutcomeData | null {
  const expected = fit.formula.of(...pairIn(cell, fit)!);
  if (expected === null) return null;
  const [shown, right] = [toCents(cell.value, table.scale), toCents(expected, table.scale)];
  return {
    ...cellData(table, cell, fit),
    actual: { cents: shown },
    expected: { cents: right },
    difference: { cents: Math.abs(shown - right) },
  };
}
