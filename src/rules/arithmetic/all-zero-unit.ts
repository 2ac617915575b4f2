import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { marginsOf } from '../support/margins.ts';

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
      for (const unit of table.units) {
        if (unit.members !== null || unit.figures.some(({ cents, role }) => role === 'plan' && cents))
          continue;
        const plan = marginsOf(unit)
          .flatMap(({ revenue, expense, margin }) => [revenue, expense, margin])
          .filter(isNumber)
          .filter(({ role, split }) => role === 'plan' && split === null);
        const [first] = plan;
        if (!first || plan.length < 2) continue;
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
