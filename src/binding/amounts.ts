import type { BindingRule } from '../model/organisation.ts';
import { isMoneyRole, type ColumnRole, type Figure, type UnitReading } from '../model/table.ts';

/** A figure that is a usable number. */
export type Amount = Figure & { readonly cents: number; readonly printed: number };

/** What is looked for: one quantity, all of it or the external part only. */
export type Quantity = Pick<BindingRule, 'item' | 'account' | 'basis' | 'excludes'>;

/** An amount of one role and year; `figure` is where it is printed, `cents` may differ from it by what does not count. */
export interface Measured {
  readonly figure: Amount;
  readonly cents: number;
  /** Set when the sheet splits external from internal and only one side of it was asked for and found. */
  readonly basis: 'total' | 'external';
}

/**
 * Null when the unit does not print it as a number, or prints it twice. A margin is what revenue and expense make it
 * where both are printed: that the printed one differs is another finding.
 */
export function measure(
  unit: UnitReading,
  quantity: Quantity,
  role: ColumnRole,
  year: number | null,
): Measured | null {
  const printed = measurePrinted(unit, quantity, role, year);
  if (quantity.item !== 'margin') return printed;
  const revenue = measurePrinted(unit, { ...quantity, item: 'revenue' }, role, year);
  const expense = measurePrinted(unit, { ...quantity, item: 'expense' }, role, year);
  if (!revenue || !expense || revenue.basis !== expense.basis) return printed;
  return {
    figure: printed?.figure ?? expense.figure,
    cents: revenue.cents + expense.cents,
    basis: expense.basis,
  };
}

function measurePrinted(
  unit: UnitReading,
  quantity: Quantity,
  role: ColumnRole,
  year: number | null,
): Measured | null {
  const figures = unit.figures.filter(
    (figure) => figure.year === year && figure.month === null && isQuantity(figure, quantity),
  );
  const external = one(figures.filter((figure) => figure.role === role && figure.split === 'external'));
  if (quantity.basis === 'external' && external) return without(unit, quantity, external, 'external');
  const whole = one(figures.filter((figure) => figure.role === role && figure.split === null));
  if (whole) return without(unit, quantity, whole, 'total');
  const together = one(figures.filter((figure) => figure.role === 'total' && figure.split === null));
  return together && figures.some((figure) => figure.role === role && figure.split !== null)
    ? without(unit, quantity, together, 'total')
    : null;
}

/** Years of which the unit prints money, null where no year is said. */
export function yearsOf(unit: UnitReading): readonly (number | null)[] {
  return [...new Set(unit.figures.filter(({ role }) => isMoneyRole(role)).map(({ year }) => year))];
}

function isQuantity({ item, account }: Figure, quantity: Quantity): boolean {
  return item === quantity.item && (item !== 'account' || account === quantity.account);
}

function without(
  unit: UnitReading,
  { excludes }: Quantity,
  figure: Amount,
  basis: Measured['basis'],
): Measured {
  const left = unit.figures.filter(
    ({ account, item, role, year, split, month }) =>
      excludes.includes(account ?? item) &&
      role === figure.role &&
      year === figure.year &&
      split === figure.split &&
      month === null,
  );
  const cents = left.reduce((sum, other) => sum - (other.cents ?? 0), figure.cents);
  return { figure, cents, basis };
}

function one(figures: readonly Figure[]): Amount | null {
  const numbers = figures.filter(
    (figure): figure is Amount => figure.cents !== null && figure.printed !== null,
  );
  return numbers.length === 1 && numbers[0]!.state === 'number' ? numbers[0]! : null;
}
