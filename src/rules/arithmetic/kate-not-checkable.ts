import type { UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { addsItsAccounts } from '../support/margin-proofs.ts';
import { marginsOf } from '../support/margins.ts';

/** A table of margins alone proves none of them. Told once for the table. */
export const kateNotCheckable = defineRule({
  id: 'kate-not-checkable',
  area: 'ARI',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['margins-alone'],
  *check({ tables }) {
    for (const table of tables) {
      if (table.units.some(statesParts)) continue;
      const alone = table.units.flatMap((unit) =>
        marginsOf(unit).flatMap(({ margin }) =>
          isNumber(margin) && unit.members === null && !addsItsAccounts(unit, margin)
            ? [{ unit, margin }]
            : [],
        ),
      );
      const [first, ...others] = alone;
      if (!first || others.length === 0) continue;
      yield {
        kind: 'fails',
        reason: 'margins-alone',
        at: placeOf(table, first.margin.cell),
        related: others.slice(0, 30).map(({ margin }) => placeOf(table, margin.cell)),
        unit: unitName(first.unit),
        data: { ...figureData(table, first.unit, first.margin), count: alone.length },
      };
    }
  },
});

function statesParts(unit: UnitReading): boolean {
  return marginsOf(unit).some(({ revenue, expense }) => isNumber(revenue) || isNumber(expense));
}
