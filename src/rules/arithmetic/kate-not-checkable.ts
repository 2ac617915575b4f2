import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { addsItsAccounts } from '../support/margin-proofs.ts';
import { isBesidePlan, marginsOf } from '../support/margins.ts';

/** Tables and versions of margins alone prove none of them. Told once for the workbook. */
export const kateNotCheckable = defineRule({
  id: 'kate-not-checkable',
  area: 'ARI',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['margins-alone'],
  *check({ tables }) {
    const alone = tables.flatMap((table) => {
      const margins = marginsAlone(table);
      if (!table.units.some(statesParts)) return margins;
      return margins.filter(({ margin }) => isBesidePlan(table, margin));
    });
    const [first, ...others] = alone;
    if (!first || others.length === 0) return;
    yield {
      kind: 'fails',
      reason: 'margins-alone',
      at: placeOf(first.table, first.margin.cell),
      related: others.slice(0, 30).map(({ table, margin }) => placeOf(table, margin.cell)),
      unit: unitName(first.unit),
      data: { ...figureData(first.table, first.unit, first.margin), count: alone.length },
    };
  },
});

function marginsAlone(table: TableReading) {
  return table.units.flatMap((unit) =>
    marginsOf(unit).flatMap(({ margin }) =>
      isNumber(margin) && unit.members === null && !addsItsAccounts(unit, margin)
        ? [{ table, unit, margin }]
        : [],
    ),
  );
}

function statesParts(unit: UnitReading): boolean {
  return marginsOf(unit).some(({ revenue, expense }) => isNumber(revenue) || isNumber(expense));
}
