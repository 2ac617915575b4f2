import { type Figure, type Item, periodKey, type UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { marginsOf, type MarginParts } from './margins.ts';
import { sideOf } from '../sides/sides.ts';

const accountItems: ReadonlySet<Item> = new Set(['account', 'personnel', 'grants']);

/** Accounts stand in place of revenue or expense, or of both, and the margin is their sum. */
export function addsItsAccounts(unit: UnitReading, margin: NumberFigure): boolean {
  const ofPeriod = unit.figures.filter((figure) => periodKey(figure) === periodKey(margin));
  const above = ofPeriod.filter(({ cell }) => cell.column === margin.cell.column);
  return [ofPeriod, above].map(accountsOfMargin).some((parts) => {
    const sum = parts.reduce((cents, figure) => cents + amount(figure), 0);
    return parts.length > 1 && margin.cents === sum;
  });
}

/** The accounts of one period, and the one side of the statement that is printed as a whole; none where both are. */
export function accountsOfMargin(figures: readonly Figure[]): Figure[] {
  const sides = figures.filter(({ item }) => item === 'revenue' || item === 'expense');
  if (sides.length > 1) return [];
  const whole = sides[0]?.item;
  return figures.filter(
    (figure) => figure === sides[0] || (accountItems.has(figure.item) && sideOf(figure) !== whole),
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
