import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { defineRule } from '../rule.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { asPrinted, figureData, placeOf, unitName } from '../support/figures.ts';
import { turnedSigns, type TurnedFigure } from '../support/sides/turned-signs.ts';

/** Revenue is not negative. Corrections of a year that is being booked are for information. */
export const revenueSign = defineRule({
  id: 'revenue-sign',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['sums-show', 'negative'],
  explains: [
    'margin-mismatch',
    'revenue-groups-sum',
    ...totalRules,
    'total-scope',
    'rounding-step',
    'amount-differs',
    'forecast-overspend',
    'pace-overspend',
  ],
  *check(context) {
    for (const table of context.tables) {
      const { usual, turned } = turnedSigns(context, table, 'revenue');
      if (turned.length > usual && table.expenseSign !== 'negative') continue;
      for (const { unit, figure, isProved, consequences } of turned) {
        const isUsual = isBooking(table, unit, figure) || isRepeated(turned, unit, figure);
        const at = placeOf(table, figure.cell);
        const places = consequences.map(({ cell }) => placeOf(table, cell));
        yield {
          kind: 'fails',
          reason: isProved ? 'sums-show' : 'negative',
          at,
          related: places,
          consequences: [...places, ...dependentsOf(context.tables, [at])],
          unit: unitName(unit),
          ...(isProved && { severity: 'error' as const }),
          ...(!isProved && isUsual && { severity: 'info' as const }),
          ...(isProved && { expected: -figure.cents, actual: figure.cents }),
          data: { ...figureData(table, unit, figure), amount: asPrinted(figure, figure.cents) },
        };
      }
    }
  },
});

/** Books hold corrections: single accounts, or revenue beside no expense, may fall below zero. */
function isBooking({ kind }: TableReading, unit: UnitReading, { item, role }: Figure): boolean {
  const isBooked = role === 'actual' || role === 'priorActual' || (role === 'month' && kind === 'outcome');
  const isWhole = item === 'revenue' && unit.figures.some((other) => other.item === 'expense');
  return isBooked && !isWhole;
}

/** The same line falls below zero in other columns too. */
function isRepeated(turned: readonly TurnedFigure[], unit: UnitReading, figure: Figure): boolean {
  return turned.some(
    (other) => other.unit === unit && other.figure !== figure && other.figure.label === figure.label,
  );
}
