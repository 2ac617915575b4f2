import { kept } from '../../../model/kept.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { marginsIn } from '../sums/margins.ts';

export interface UnitExpense {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

/** The expenses of each unit that are not zero. */
export const expensesOf = kept((table: TableReading): readonly UnitExpense[] => {
  const expenses: UnitExpense[] = [];
  const margins = marginsIn(table);
  for (const [position, unit] of table.units.entries()) {
    for (const { expense } of margins[position]!) {
      if (isNumber(expense) && expense.cents !== 0 && !isOfItsOwn(expense))
        expenses.push({ unit, figure: expense });
    }
  }
  return expenses;
});

/** Expenses that go against the convention of their table. */
export const againstConvention = kept((table: TableReading): readonly UnitExpense[] =>
  expensesOf(table).filter(({ figure }) => figure.cents > 0),
);

/** So many expenses go against the convention that the sheet has two. */
export function isMixed(table: TableReading): boolean {
  const against = againstConvention(table).length;
  return against > 1 && against * 3 >= expensesOf(table).length;
}

/** An amendment may go either way, and the estimated cost of a project is no spending yet. */
function isOfItsOwn({ role, item }: NumberFigure): boolean {
  return role === 'amendment' || (role === 'total' && item === 'investment');
}
