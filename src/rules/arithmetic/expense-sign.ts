import type { Figure, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { asPrinted, figureData, placeOf, unitName, isNumber, type NumberFigure } from '../support/figures.ts';
import { oddSigns } from '../support/sums/lines.ts';
import { isMixed } from '../support/sides/mixed-signs.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { turnedSigns } from '../support/sides/turned-signs.ts';

/** A single expense does not go against the sign of the other expenses of the sheet. */
export const expenseSign = defineRule({
  id: 'expense-sign',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['margin-shows', 'others-differ', 'line-differs'],
  explains: [
    'margin-mismatch',
    'expense-groups-sum',
    ...totalRules,
    'total-scope',
    'rounding-step',
    'amount-differs',
    'forecast-overspend',
    'pace-overspend',
  ],
  *check(context) {
    for (const table of context.tables) {
      const { right: usual, turned } = turnedSigns(context, table, 'expense');
      if (turned.length === 0 || isMixed(table)) continue;
      const odd = oddSigns(table);
      for (const { unit, figure, isProved, consequences } of turned) {
        const isOutcome =
          figure.role === 'actual' || figure.role === 'priorActual' || figure.role === 'month';
        const isUnusual =
          usual >= 2 && (figure.item === 'expense' || !isOutcome || isAgainstBudget(unit, figure));
        if (!isProved && !isUnusual && !odd.has(figure)) continue;
        const at = placeOf(table, figure.cell);
        const places = consequences.map(({ cell }) => placeOf(table, cell));
        yield {
          kind: 'fails',
          reason: isProved ? 'margin-shows' : isUnusual ? 'others-differ' : 'line-differs',
          at,
          related: places,
          consequences: consequences
            .filter(hasNoDoubtOfItsOwn)
            .map(({ cell }) => placeOf(table, cell))
            .concat(dependentsOf(context.tables, [at])),
          unit: unitName(unit),
          ...(!isProved && { severity: 'warning' as const }),
          ...(isProved && { expected: -figure.cents, actual: figure.cents }),
          data: { ...figureData(table, unit, figure), amount: asPrinted(figure, figure.cents), usual },
        };
      }
    }
  },
});

/** Of the size of its budget, with the other sign; what is only paid back is small beside it. */
function isAgainstBudget({ figures }: UnitReading, { cell, item, cents }: NumberFigure): boolean {
  return figures.some(
    (other) =>
      other.cell.row === cell.row &&
      other.item === item &&
      ['budget', 'amendedBudget', 'plan'].includes(other.role) &&
      isNumber(other) &&
      other.cents * cents < 0 &&
      Math.abs(cents) * 3 > Math.abs(other.cents),
  );
}

/** A total of expenses says itself that a sign keeps it from being checked. */
function hasNoDoubtOfItsOwn({ item }: Figure): boolean {
  return item !== 'expense';
}
