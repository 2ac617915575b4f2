import type { ColumnRole, Item, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { slackOf } from '../rounding.ts';

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

/**
 * Sums of all units of a table beside a budget that is given to the sum alone: its parts print no budget of that year,
 * so that they plan freely within it.
 */
export function wholeBesideBudget(
  table: TableReading,
  isBudget: (header: string) => boolean,
): BesideBudget[] {
  if (table.columns.some(({ role }) => role === 'amendedBudget' || role === 'amendment')) return [];
  const columns = new Set(table.columns.flatMap(({ header, column }) => (isBudget(header) ? [column] : [])));
  if (columns.size === 0) return [];
  return table.units.flatMap((unit) => {
    if (!unit.members || unit.members.length < 2) return [];
    for (const item of order) {
      const budget = onlyOne(unit, item, 'budget', columns);
      const plan = budget && (onlyOne(unit, item, 'total') ?? onlyOne(unit, item, 'plan'));
      if (!budget || plan?.year !== budget.year) continue;
      const isOfParts = unit.members.some((member) =>
        table.units[member]!.figures.some(({ role, year }) => role === 'budget' && year === budget.year),
      );
      return isOfParts ? [] : [{ unit, plan, budget }];
    }
    return [];
  });
}

function pairOf(
  unit: UnitReading,
  budgets: ReadonlySet<number>,
  plans: ReadonlySet<number>,
): BesideBudget | null {
  if (unit.members !== null || unit.level === 'total') return null;
  for (const item of order) {
    const plan = onlyOne(unit, item, 'plan', plans);
    const budget = plan && onlyOne(unit, item, 'budget', budgets);
    if (plan && budget && plan.year === budget.year) return { unit, plan, budget };
  }
  return null;
}

/** The unit's only figure of a whole year in those columns; null where there are more, or none. */
function onlyOne(
  { figures }: UnitReading,
  item: Item,
  role: ColumnRole,
  columns?: ReadonlySet<number>,
): NumberFigure | null {
  let found: NumberFigure | null = null;
  for (const figure of figures) {
    if (figure.item !== item || figure.role !== role) continue;
    if (columns && !columns.has(figure.cell.column)) continue;
    if (figure.split !== null || figure.month !== null || !isNumber(figure)) continue;
    if (found) return null;
    found = figure;
  }
  return found;
}
