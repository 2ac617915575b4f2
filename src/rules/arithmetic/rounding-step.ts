import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureData, isNumber, placeOf, unitName, type NumberFigure } from '../support/figures.ts';

/** Amounts of a plan are rounded alike. */
export const roundingStep = defineRule({
  id: 'rounding-step',
  scope: 'sheet',
  area: 'ARI',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['odd-amount'],
  options: { least: 12, share: 90 },
  *check({ tables }, { least, share }) {
    for (const table of tables) {
      const typed = typedPlan(table);
      if (typed.length < least) continue;
      const step = [100_000, 10_000, 1000].find(
        (euros) =>
          typed.filter(({ figure }) => isMultiple(figure, euros)).length * 100 >= typed.length * share,
      );
      const odd = step === undefined ? [] : typed.filter(({ figure }) => !isMultiple(figure, step));
      const [first, ...others] = odd;
      if (!first || odd.length > 3) continue;
      yield {
        kind: 'fails',
        reason: 'odd-amount',
        at: placeOf(table, first.figure.cell),
        related: others.map(({ figure }) => placeOf(table, figure.cell)),
        unit: unitName(first.unit),
        data: {
          ...figureData(table, first.unit, first.figure),
          amount: asPrinted(first.figure, first.figure.cents),
          step: { cents: step! },
          count: odd.length,
          of: typed.length,
        },
      };
    }
  },
});

/** Amounts typed into the plan, zeros left out: they are multiples of anything. */
function typedPlan(table: TableReading): { unit: UnitReading; figure: NumberFigure }[] {
  if (table.scale !== 1) return [];
  const typed: { unit: UnitReading; figure: NumberFigure }[] = [];
  for (const unit of table.units) {
    for (const figure of unit.figures) {
      if (figure.role !== 'plan' || figure.formula !== null) continue;
      if (isNumber(figure) && figure.cents !== 0) typed.push({ unit, figure });
    }
  }
  return typed;
}

function isMultiple({ cents }: NumberFigure, step: number): boolean {
  return cents % step === 0;
}
