import { nodeOf } from '../../model/nodes.ts';
import type { Organisation } from '../../model/organisation.ts';
import { unitTitle, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  isAdditive,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';

/** A unit that ended before the plan year gets no money in it. */
export const unitClosed = defineRule({
  id: 'unit-closed',
  scope: 'sheet',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['closed'],
  *check({ tables, organisation }) {
    for (const table of tables) {
      for (const unit of table.units) {
        const ended = endOf(unit, organisation);
        const after = ended ? plannedAfter(unit, ended) : [];
        const figure = after.find(({ item }) => item === 'expense') ?? after[0];
        if (!ended || !figure) continue;
        yield {
          kind: 'fails',
          reason: 'closed',
          at: placeOf(table, figure.cell),
          related: after.filter((one) => one !== figure).map(({ cell }) => placeOf(table, cell)),
          unit: unitName(unit),
          data: {
            ...figureData(table, unit, figure),
            unit: unitTitle(unit),
            ended: ended.split('-').map(Number).reverse().join('.'),
            year: String(figure.year),
            amount: asPrinted(figure, figure.cents),
          },
        };
      }
    }
  },
});

const said =
  /(?:lakkautettu|lakkautuu|päättynyt|päättyy|nedlagd|upphört?|upphör|closed|ended)\s+(\d{1,2})\.(\d{1,2})\.(\d{4})/iu;

/** ISO date of the unit's last day: as the register says, or as its own name does. */
function endOf(unit: UnitReading, organisation: Organisation | null): string | null {
  const known = organisation ? nodeOf(organisation, unit)?.validTo : null;
  if (known) return known;
  const [, day, month, year] = said.exec(unit.name) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : null;
}

/** Planned amounts of years that begin after the date. */
function plannedAfter(unit: UnitReading, ended: string): NumberFigure[] {
  return unit.figures
    .filter((figure) => isAdditive(figure) && figure.role !== 'actual' && figure.role !== 'priorActual')
    .filter((figure) => figure.year !== null && `${figure.year}-01-01` > ended)
    .filter(isNumber)
    .filter(({ cents }) => cents !== 0);
}
