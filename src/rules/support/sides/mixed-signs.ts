import { kept } from '../../../model/kept.ts';
import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
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
      if (isCounted(expense)) expenses.push({ unit, figure: expense });
    }
  }
  return expenses;
});

interface Convention {
  /** How many expenses there are. */
  readonly count: number;
  /** Those that go against it. */
  readonly against: readonly UnitExpense[];
}

/** Expenses and the convention of their table. */
export const conventionOf = kept((table: TableReading): Convention => {
  const against: UnitExpense[] = [];
  const margins = marginsIn(table);
  let count = 0;
  for (const [position, unit] of table.units.entries()) {
    for (const { expense } of margins[position]!) {
      if (!isCounted(expense)) continue;
      count++;
      if (expense.cents > 0) against.push({ unit, figure: expense });
    }
  }
  return { count, against };
});

/** So many expenses go against the convention that the sheet has two. */
export function isMixed(table: TableReading): boolean {
  const { against, count } = conventionOf(table);
  return against.length > 1 && against.length * 3 >= count;
}

function isCounted(expense: Figure | undefined): expense is NumberFigure {
  return isNumber(expense) && expense.cents !== 0 && !isOfItsOwn(expense);
}

/** An amendment may go either way, and the estimated cost of a project is no spending yet. */
function isOfItsOwn({ role, item }: NumberFigure): boolean {
  return role === 'amendment' || (role === 'total' && item === 'investment');
}
