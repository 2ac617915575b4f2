import type { TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { marginsOf } from './margins.ts';

export interface UnitExpense {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

/** The expenses of each unit that are not zero. */
export function expensesOf(table: TableReading): readonly UnitExpense[] {
  let expenses = known.get(table);
  if (!expenses) known.set(table, (expenses = findExpenses(table)));
  return expenses;
}

const known = new WeakMap<TableReading, readonly UnitExpense[]>();

function findExpenses(table: TableReading): UnitExpense[] {
  const expenses: UnitExpense[] = [];
  for (const unit of table.units) {
    for (const { expense } of marginsOf(unit)) {
      if (isNumber(expense) && expense.cents !== 0 && !isOfItsOwn(expense))
        expenses.push({ unit, figure: expense });
    }
  }
  return expenses;
}

/** Expenses that go against the convention of their table. */
export function againstConvention(table: TableReading): UnitExpense[] {
  return expensesOf(table).filter(({ figure }) => figure.cents > 0);
}

/** So many expenses go against the convention that the sheet has two. */
export function isMixed(table: TableReading): boolean {
  const against = againstConvention(table).length;
  return against > 1 && against * 3 >= expensesOf(table).length;
}

/** An amendment may go either way, and the estimated cost of a project is no spending yet. */
function isOfItsOwn({ role, item }: NumberFigure): boolean {
  return role === 'amendment' || (role === 'total' && item === 'investment');
}
