import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { makeRemarkReader } from '../support/texts/row-texts.ts';

/** Where deviations are explained, every considerable one is. */
export const varianceUnexplained = defineRule({
  id: 'variance-unexplained',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'interim-reports',
  reasons: ['unexplained'],
  options: { percent: 5, euros: 10_000 },
  *check({ snapshot, tables }, { percent, euros }) {
    for (const table of tables) {
      if (table.kind !== 'outcome') continue;
      const hasRemark = makeRemarkReader(snapshot, table);
      const large = table.units
        .flatMap((unit) => deviationsOf(unit))
        .filter(
          ({ change, plan }) => change >= euros * 100 && change * 100 >= Math.abs(plan.cents) * percent,
        );
      const silent = large.filter(({ figure }) => hasRemark(figure.cell.row) === false);
      if (silent.length === 0 || silent.length * 2 > large.length) continue;
      for (const group of tellOnce(silent, ({ figure }) => figure.cell.column)) yield failsOf(table, group);
    }
  },
});

const order = ['amendedBudget', 'plan', 'budget'] as const;

interface Deviation {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly plan: NumberFigure;
  /** In cents. */
  readonly change: number;
}

/** The forecast of each line beside its plan; the outcome of a part of the year is no deviation yet. */
function deviationsOf(unit: UnitReading): Deviation[] {
  if (isTotalUnit(unit)) return [];
  const numbers = unit.figures.filter(isNumber);
  return numbers
    .filter(({ role, item }) => role === 'forecast' && item !== 'margin')
    .flatMap((figure) => {
      const row = numbers.filter(({ cell, item }) => cell.row === figure.cell.row && item === figure.item);
      const plan = order.flatMap((role) => row.filter((one) => one.role === role)).at(0);
      return plan ? [{ unit, figure, plan, change: Math.abs(figure.cents - plan.cents) }] : [];
    });
}

function failsOf(table: TableReading, group: ReturnType<typeof tellOnce<Deviation>>[number]) {
  const { unit, figure, plan, change } = group.first;
  return {
    kind: 'fails' as const,
    reason: 'unexplained' as const,
    at: placeOf(table, figure.cell),
    related: [placeOf(table, plan.cell), ...relatedTo(group, (other) => placeOf(table, other.figure.cell))],
    unit: unitName(unit),
    data: {
      ...figureData(table, unit, figure),
      ...group.data,
      amount: asPrinted(figure, figure.cents),
      plan: figureTitle(table, plan),
      planAmount: asPrinted(plan, plan.cents),
      change: { cents: change },
    },
  };
}
