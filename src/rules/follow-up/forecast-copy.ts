import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import { monthsSoFar } from '../support/sums/cumulative.ts';
import {
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { rolesIn } from '../support/roles.ts';

/** A forecast that repeats the plan, though the outcome so far runs far from it, has hardly been thought about. */
export const forecastCopy = defineRule({
  id: 'forecast-copy',
  scope: 'sheet',
  area: 'FUP',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['copied'],
  options: { points: 20, months: 4 },
  *check({ tables }, { points, months }) {
    for (const table of tables) {
      if (!rolesIn(table).has('forecast')) continue;
      const copies = table.units.flatMap((unit) => copiesOf(table, unit, points, months));
      for (const group of tellOnce(copies, ({ figure }) => figure.cell.column)) {
        const { unit, figure, plan, actual, used, passed } = group.first;
        yield {
          kind: 'fails',
          reason: 'copied',
          at: placeOf(table, figure.cell),
          related: [
            placeOf(table, plan.cell),
            placeOf(table, actual.cell),
            ...relatedTo(group, (other) => placeOf(table, other.figure.cell)),
          ],
          unit: unitName(unit),
          data: {
            ...figureData(table, unit, figure),
            ...group.data,
            plan: figureTitle(table, plan),
            actual: figureTitle(table, actual),
            used: Math.round(used),
            passed: Math.round(passed),
          },
        };
      }
    }
  },
});

const order = ['amendedBudget', 'plan', 'budget'] as const;

interface Copy {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly plan: NumberFigure;
  readonly actual: NumberFigure;
  /** Per cent of the plan that is used, and of the year that has passed. */
  readonly used: number;
  readonly passed: number;
}

function copiesOf(table: TableReading, unit: UnitReading, points: number, months: number): Copy[] {
  if (isTotalUnit(unit)) return [];
  const numbers = unit.figures.filter(isNumber);
  const forecasts = numbers.filter(
    ({ role, item, cents, formula }) =>
      role === 'forecast' && item !== 'margin' && cents !== 0 && formula === null,
  );
  return forecasts.flatMap((figure) => {
    const row = numbers.filter(
      ({ cell, split, item }) =>
        cell.row === figure.cell.row && split === figure.split && item === figure.item,
    );
    const plan = order.flatMap((role) => row.filter((one) => one.role === role)).at(0);
    const actual = row.find(({ role }) => role === 'actual');
    const column = actual && table.columns.find((one) => one.column === actual.cell.column);
    const month = column ? monthsSoFar(column) : null;
    if (!plan || !actual || month === null || month < months || month === 12) return [];
    if (plan.cents !== figure.cents || actual.cents === 0) return [];
    const [used, passed] = [(actual.cents / plan.cents) * 100, (month / 12) * 100];
    return Math.abs(used - passed) >= points ? [{ unit, figure, plan, actual, used, passed }] : [];
  });
}
