import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { isCalculated } from '../support/formulas/calculated.ts';
import { dividesByNothing } from '../support/formulas/divides-by-nothing.ts';
import { figureData, numberTitle, placeOf, unitName } from '../support/figures.ts';
import { brokenMargin } from '../support/units/odd-parts.ts';
import { proofsOf } from '../support/sums/proof.ts';
import { outliersOf } from '../support/formulas/usual-formula.ts';

/** Among formulas that are alike no number is typed. Totals that are formulas in most columns or rows have a rule of their own. */
export const formulaOverwritten = defineRule({
  id: 'formula-overwritten',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['typed'],
  *check(context) {
    const { snapshot, tables } = context;
    const proofs = proofsOf(context);
    for (const table of tables) {
      const outliers = outliersOf(snapshot, table);
      const typed = outliers.filter(
        ({ number, usual }) =>
          !isCalculated(number.formula) && !dividesByNothing(snapshot, usual, table.sheet),
      );
      for (const group of tellOnce(typed, ({ number }) => number.cell.column)) {
        const { number, usual, others, of } = group.first;
        const margin = brokenMargin(group.first, proofs, outliers);
        yield {
          kind: 'fails',
          reason: 'typed',
          at: placeOf(table, number.cell),
          related: relatedTo(group, (other) => placeOf(table, other.number.cell)),
          unit: unitName(number.unit),
          ...(margin && { severity: 'error' as const }),
          data: {
            ...figureData(table, number.unit, number.figure),
            ...group.data,
            figure: numberTitle(number),
            usual: { formula: usual },
            count: others.length,
            of,
          },
        };
      }
    }
  },
});
