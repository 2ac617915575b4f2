import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { slackOf } from '../support/rounding.ts';

/** Over the whole municipality what one unit earns from another, the other pays. */
export const internalBalance = defineRule({
  id: 'internal-balance',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['differs'],
  *check({ tables }) {
    for (const table of tables) {
      for (const unit of table.units.filter((one) => isWhole(table, one))) {
        for (const { revenue, expense } of internalItems(unit)) {
          const difference = revenue.cents + expense.cents;
          const place = { at: placeOf(table, expense.cell), unit: unitName(unit) };
          if (Math.abs(difference) <= slackOf([revenue.cents, expense.cents], table.scale)) {
            yield { kind: 'holds', subject: 'other', ...place };
            continue;
          }
          yield {
            kind: 'fails',
            reason: 'differs',
            ...place,
            related: [placeOf(table, revenue.cell)],
            data: dataOf(table, unit, revenue, expense),
          };
        }
      }
    }
  },
});

const fewestBodies = 3;

/** The municipality, or the last sum of a table of bodies. */
function isWhole({ units }: TableReading, unit: UnitReading): boolean {
  if (unit.level === 'municipality') return true;
  const members = unit.members ?? [];
  const isLast = unit === units.at(-1) && unit.level === 'total';
  return isLast && members.length >= fewestBodies && members.every((at) => isBody(units[at]!));
}

/** What has a code of its own may only stand on a sheet of that body. */
function isBody({ level, code }: UnitReading): boolean {
  return level === 'body' && code === null;
}

function dataOf(table: TableReading, unit: UnitReading, revenue: NumberFigure, expense: NumberFigure) {
  return {
    ...figureData(table, unit, expense),
    amount: asPrinted(expense, expense.cents),
    revenue: figureTitle(table, revenue),
    revenueAmount: asPrinted(revenue, revenue.cents),
    difference: { cents: Math.abs(revenue.cents + expense.cents) },
  };
}

/** Internal revenue and expense of each version, as rows of their own or as a split of the columns. */
function internalItems(unit: UnitReading): { revenue: NumberFigure; expense: NumberFigure }[] {
  const isSide = (side: 'revenue' | 'expense') => (figure: Figure) =>
    figure.account === (side === 'revenue' ? 'internalRevenue' : 'internalExpense') ||
    (figure.item === side && figure.split === 'internal');
  const versions = groupBy(unit.figures, ({ role, year, month }) => `${role}|${year}|${month}`);
  return [...versions.values()].flatMap((figures) => {
    const [revenue, expense] = [figures.find(isSide('revenue')), figures.find(isSide('expense'))];
    if (!isNumber(revenue) || !isNumber(expense)) return [];
    return [{ revenue, expense: expense.cents > 0 ? { ...expense, cents: -expense.cents } : expense }];
  });
}
