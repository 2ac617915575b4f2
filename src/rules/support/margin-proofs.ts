import { type Figure, type Item, periodKey, type UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { marginsOf, type MarginParts } from './margins.ts';

const accountItems: ReadonlySet<Item> = new Set(['account', 'personnel', 'grants']);

/** Accounts stand in place of revenue and expense, and the margin is their sum. */
export function addsItsAccounts(unit: UnitReading, margin: NumberFigure): boolean {
  const accounts = unit.figures.filter(
    (figure) => accountItems.has(figure.item) && periodKey(figure) === periodKey(margin),
  );
  return (
    accounts.length > 1 && margin.cents === accounts.reduce((cents, figure) => cents + amount(figure), 0)
  );
}

/** A margin alone, where the unit is a sum of others, or repeats the margin it has beside its revenue and expense. */
export function isProvedOtherwise(unit: UnitReading, parts: MarginParts): boolean {
  if (parts.revenue || parts.expense) return false;
  const same = (other: MarginParts) =>
    other !== parts && other.expense && other.margin?.cents === parts.margin?.cents;
  return Boolean(unit.members?.length) || marginsOf(unit).some(same);
}

/** Cents of a number; nothing else adds anything. */
export function amount(figure: Figure | undefined): number {
  return isNumber(figure) ? figure.cents : 0;
}
