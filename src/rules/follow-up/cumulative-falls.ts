import { defineRule } from '../rule.ts';
import { asPrinted, figureData, figureTitle, placeOf, unitName } from '../support/figures.ts';
import { fallsIn } from '../support/sums/cumulative.ts';

/** An outcome since January does not become smaller from month to month. */
export const cumulativeFalls = defineRule({
  id: 'cumulative-falls',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'interim-reports',
  reasons: ['falls'],
  yieldsTo: ['expense-sign', 'revenue-sign', 'scale-mix', 'margin-mismatch'],
  *check({ tables }) {
    for (const table of tables) {
      for (const { unit, figure, before } of fallsIn(table)) {
        yield {
          kind: 'fails',
          reason: 'falls',
          at: placeOf(table, figure.cell),
          related: [placeOf(table, before.cell)],
          unit: unitName(unit),
          data: {
            ...figureData(table, unit, figure),
            amount: asPrinted(figure, figure.cents),
            before: figureTitle(table, before),
            beforeAmount: asPrinted(before, before.cents),
          },
        };
      }
    }
  },
});
