import { toCents } from '../../model/money.ts';
import type { Scale } from '../../model/table.ts';
import type { DraftFigure } from '../draft.ts';
import { isExpense, isRevenue } from './sides.ts';
import type { SignReading } from './signs.ts';

const results = new Set(['annualMargin', 'result', 'surplus', 'marginAfterAllocations']);

/** Cents with revenue positive and expense negative. Null when the cell holds no amount, or none that fits. */
export function signedCents(
  { item, account, section, cell: { value } }: DraftFigure,
  { expenseSign, revenueReversed, marginReversed }: SignReading,
  scale: Scale,
): number | null {
  if (value === null) return null;
  const isResult = item === 'margin' || (account !== null && results.has(account));
  const turned =
    (expenseSign === 'positive' && (item === 'investment' || isExpense(item, account, section))) ||
    (revenueReversed && isRevenue(item, account, section)) ||
    (marginReversed && isResult);
  try {
    return toCents(turned ? -value || 0 : value, scale);
  } catch {
    return null;
  }
}
