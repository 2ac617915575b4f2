import type { Item, TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { slackOf } from './rounding.ts';

/** A unit's plan and the council's budget of the same year, in two columns of one table. */
export interface BesideBudget {
  readonly unit: UnitReading;
  readonly plan: NumberFigure;
  readonly budget: NumberFigure;
}

const order: readonly Item[] = ['margin', 'expense'];

/**
 * Units whose plan is worse than their budget, where most of the others keep to theirs and nobody gives what they take:
 * columns that differ in general speak of different things.
 */
export function worseThanBudget(
  table: TableReading,
  isBudget: (header: string) => boolean,
  isPlan: (header: string) => boolean,
): BesideBudget[] {
  const columnsOf = (is: (header: string) => boolean) =>
    new Set(table.columns.filter(({ header }) => is(header)).map(({ column }) => column));
  const [budgets, plans] = [columnsOf(isBudget), columnsOf(isPlan)];
  if (budgets.size === 0 || plans.size === 0) return [];
  if (table.columns.some(({ role }) => role === 'amendedBudget' || role === 'amendment')) return [];
  const pairs = table.units.flatMap((unit) => pairOf(unit, budgets, plans) ?? []);
  const roomOf = ({ plan, budget }: BesideBudget) => plan.cents - budget.cents;
  const differs = (pair: BesideBudget) =>
    Math.abs(roomOf(pair)) > slackOf([pair.plan.cents, pair.budget.cents], table.scale);
  const different = pairs.filter(differs);
  const room = different.reduce((sum, pair) => sum + roomOf(pair), 0);
  if (different.length * 2 > pairs.length || room >= 0) return [];
  return different.filter((pair) => roomOf(pair) < 0);
}

function pairOf(
  unit: UnitReading,
  budgets: ReadonlySet<number>,
  plans: ReadonlySet<number>,
): BesideBudget | null {
  if (unit.members !== null || unit.level === 'total') return null;
  const figures = unit.figures
    .filter(isNumber)
    .filter(({ split, month }) => split === null && month === null);
  for (const item of order) {
    const own = figures.filter((figure) => figure.item === item);
    const plan = own.filter(({ role, cell }) => role === 'plan' && plans.has(cell.column));
    const budget = own.filter(({ role, cell }) => role === 'budget' && budgets.has(cell.column));
    if (plan.length !== 1 || budget.length !== 1 || plan[0]!.year !== budget[0]!.year) continue;
    return { unit, plan: plan[0]!, budget: budget[0]! };
  }
  return null;
}
