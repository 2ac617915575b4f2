import type { UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName, type NumberFigure } from '../support/figures.ts';
import { marginsOf } from '../support/sums/margins.ts';

/** A unit in the plan has some money; zeros all the way are a row left over or not filled in. */
export const allZeroUnit = defineRule({
  id: 'all-zero-unit',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['all-zero'],
  *check({ tables }) {
    for (const table of tables) {
      if (table.kind !== 'plan') continue;
      // A unit that prints less than the others has a blank, which is told as that.
      const bare = table.units.filter(
        (unit) => unit.members === null && !unit.figures.some(({ cents, role }) => role === 'plan' && cents),
      );
      if (bare.length === 0) continue;
      const most = table.units.reduce((least, unit) => Math.max(least, planOf(unit).length), 0);
      for (const unit of bare) {
        const plan = planOf(unit);
        const [first] = plan;
        if (!first || plan.length < 2 || plan.length < most) continue;
        yield {
          kind: 'fails',
          reason: 'all-zero',
          at: placeOf(table, first.cell),
          related: plan.slice(1).map(({ cell }) => placeOf(table, cell)),
          unit: unitName(unit),
          data: figureData(table, unit, first),
        };
      }
    }
  },
});

/** Revenue, expense and margin of the plan, as far as they are given. */
function planOf(unit: UnitReading): NumberFigure[] {
  return marginsOf(unit)
    .flatMap(({ revenue, expense, margin }) => [revenue, expense, margin])
    .filter(isNumber)
    .filter(({ role, split }) => role === 'plan' && split === null);
}
