import { figureKey, type Figure, type Item, type TableReading, type UnitReading } from '../../model/table.ts';
import { isNumber, periodKey, type NumberFigure } from './figures.ts';
import { marginsOf, type MarginParts } from './margins.ts';

const accountItems: ReadonlySet<Item> = new Set(['account', 'personnel', 'grants']);

/**
 * The total margin is what its members' margins add up to, as printed or as their parts give them. Then a member's
 * margin, or the revenue or expense total beside it, is wrong, and the finding belongs there.
 */
export function addsItsMembers(table: TableReading, unit: UnitReading, margin: NumberFigure): boolean {
  const members = (unit.members ?? []).flatMap((position) =>
    marginsOf(table.units[position]!).filter(
      (parts) => parts.margin && figureKey(parts.margin) === figureKey(margin),
    ),
  );
  const sum = (count: (parts: MarginParts) => number) =>
    members.reduce((cents, parts) => cents + count(parts), 0);
  const printed = sum((parts) => amount(parts.margin));
  const calculated = sum((parts) => amount(parts.revenue) + amount(parts.expense));
  return members.length > 0 && (margin.cents === printed || margin.cents === calculated);
}

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
