import type { Organisation } from '../../model/organisation.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureData, isNumber, placeOf, unitName, type NumberFigure } from '../support/figures.ts';
import { marginsIn } from '../support/sums/margins.ts';
import { nodeByCode, nodeByName } from '../../model/nodes.ts';

/** A unit paid from taxes plans to earn more than it spends. Self-financing units are known by the register. */
export const katePositiveTaxUnit = defineRule({
  id: 'kate-positive-tax-unit',
  scope: 'sheet',
  area: 'ARI',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['positive'],
  *check({ tables, organisation }) {
    for (const table of tables) {
      const margins = planMargins(table);
      const positive = margins.filter(({ margin }) => margin.cents > 0);
      if (positive.length * 3 >= margins.length) continue;
      for (const { unit, margin } of positive) {
        if (isSelfFinancing(organisation, unit)) continue;
        yield {
          kind: 'fails',
          reason: 'positive',
          at: placeOf(table, margin.cell),
          related: [],
          unit: unitName(unit),
          data: { ...figureData(table, unit, margin), amount: asPrinted(margin, margin.cents) },
        };
      }
    }
  },
});

function planMargins(table: TableReading): { unit: UnitReading; margin: NumberFigure }[] {
  const found: { unit: UnitReading; margin: NumberFigure }[] = [];
  const margins = marginsIn(table);
  for (const [position, unit] of table.units.entries()) {
    const { level, members } = unit;
    if (members !== null || (level !== 'operatingUnit' && level !== 'costCentre')) continue;
    for (const { revenue, expense, margin } of margins[position]!) {
      if (margin?.role === 'plan' && isNumber(margin) && isNumber(revenue) && isNumber(expense))
        found.push({ unit, margin });
    }
  }
  return found;
}

function isSelfFinancing(organisation: Organisation | null, unit: UnitReading): boolean {
  if (!organisation) return false;
  return (nodeByCode(organisation, unit) ?? nodeByName(organisation, unit))?.selfFinancing ?? false;
}
