import type { Organisation } from '../../model/organisation.ts';
import { isBelow, nodeByName } from '../../model/nodes.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isNumber, placeOf, unitName } from '../support/figures.ts';
import { bodyPlans, isPrinted } from '../support/plans.ts';

/** Where a plan gives the units of the other areas, an area too is given by its units and not as one amount. */
export const levelSkip = defineRule({
  id: 'level-skip',
  area: 'ROL',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['area-only'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const { table } of bodyPlans(tables, organisation)) {
      for (const unit of table.units) {
        const units = unitsSkipped(unit, tables, organisation);
        const amounts = unit.figures.filter((figure) => isNumber(figure) && figure.cents !== 0);
        if (units.length === 0 || amounts.length === 0) continue;
        yield {
          kind: 'fails',
          reason: 'area-only',
          at: placeOf(table, unit.heading),
          related: amounts.map(({ cell }) => placeOf(table, cell)),
          unit: unitName(unit),
          data: { unit: unitTitle(unit), units: { names: units.map(unitTitle) }, profile: organisation.name },
        };
      }
    }
  },
});

/** The units of an area that stands for itself, when the workbook shows none of them. */
function unitsSkipped(
  unit: UnitReading,
  tables: readonly TableReading[],
  organisation: Organisation,
): { readonly code: string | null; readonly name: string }[] {
  if (unit.level !== 'area' || unit.members !== null) return [];
  const area = nodeByName(organisation, unit);
  if (area?.level !== 'area') return [];
  const below = organisation.nodes.filter(
    (node) => node.expectedInPlan && isBelow(organisation, node, area.id),
  );
  if (below.some((node) => isPrinted(node, tables, organisation))) return [];
  return below.map(({ code, names }) => ({ code, name: names[0]! }));
}
