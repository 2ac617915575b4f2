import type { Figure, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureData, placeOf, unitName } from '../support/figures.ts';
import { totalRules } from '../support/sum-rules.ts';
import { turnedSigns } from '../support/turned-signs.ts';

/** Revenue is not negative. Corrections of a year that is being booked are for information. */
export const revenueSign = defineRule({
  id: 'revenue-sign',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['sums-show', 'negative'],
  explains: ['margin-mismatch', 'revenue-groups-sum', ...totalRules, 'total-scope', 'rounding-step'],
  *check(context) {
    for (const table of context.tables) {
      const { usual, turned } = turnedSigns(context, table, 'revenue');
      if (turned.length > usual && table.expenseSign !== 'negative') continue;
      for (const { unit, figure, isProved, consequences } of turned) {
        const isBooked = figure.item !== 'revenue' && isBooking(table, figure);
        const places = consequences.map(({ cell }) => placeOf(table, cell));
        yield {
          kind: 'fails',
          reason: isProved ? 'sums-show' : 'negative',
          at: placeOf(table, figure.cell),
          related: places,
          consequences: places,
          unit: unitName(unit),
          ...(isProved && { severity: 'error' as const }),
          ...(!isProved && isBooked && { severity: 'info' as const }),
          ...(isProved && { expected: -figure.cents, actual: figure.cents }),
          data: { ...figureData(table, unit, figure), amount: asPrinted(figure, figure.cents) },
        };
      }
    }
  },
});

function isBooking({ kind }: TableReading, { role }: Figure): boolean {
  return role === 'actual' || role === 'priorActual' || (role === 'month' && kind === 'outcome');
}
