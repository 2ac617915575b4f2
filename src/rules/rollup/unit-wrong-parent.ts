import { isBelow, nodeOf } from '../../model/nodes.ts';
import type { Organisation, OrganisationNode } from '../../model/organisation.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { codeCell } from '../support/texts/code-cell.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { oddParents } from '../support/units/odd-parents.ts';
import { bodyPlans } from '../support/plans.ts';

/** A unit stands under the area or body that the register puts it under. */
export const unitWrongParent = defineRule({
  id: 'unit-wrong-parent',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['elsewhere', 'code'],
  *check({ snapshot, tables, organisation }) {
    if (!organisation?.nodes.some(({ expectedInPlan }) => expectedInPlan)) {
      for (const table of tables) yield* byCode(snapshot, table);
      return;
    }
    for (const { table } of bodyPlans(tables, organisation)) {
      for (const unit of table.units) {
        const printed = unit.parent === null ? null : table.units[unit.parent]!;
        const above = printed && nodeAtLevel(organisation, printed);
        const node = printed && nodeOf(organisation, unit);
        if (!node || !above || node === above || isBelow(organisation, node, above.id)) continue;
        const parent = organisation.nodes.find(({ id }) => id === node.parent);
        if (!parent || above.level !== parent.level) continue;
        yield {
          kind: 'fails',
          reason: 'elsewhere',
          at: placeOf(table, unit.heading),
          related: [placeOf(table, printed.heading)],
          unit: unitName(unit),
          data: {
            unit: unitTitle(unit),
            printed: unitTitle(printed),
            known: unitTitle({ code: parent.code, name: parent.names[0] ?? parent.id }),
            profile: organisation.name,
            source: node.source.title,
          },
        };
      }
    }
  },
});

/** Where no register is known, the codes that are printed tell. */
function* byCode(snapshot: WorkbookSnapshot, table: TableReading) {
  for (const { unit, printed, area } of oddParents(table)) {
    yield {
      kind: 'fails' as const,
      reason: 'code' as const,
      at: placeOf(table, codeCell(snapshot, table, unit)),
      related: [printed, area].map(({ heading }) => placeOf(table, heading)),
      unit: unitName(unit),
      data: { unit: unitTitle(unit), printed: unitTitle(printed), known: unitTitle(area) },
    };
  }
}

/** An area may have the name of its only unit: the level tells them apart. */
function nodeAtLevel(
  organisation: Organisation,
  { code, name, level }: UnitReading,
): OrganisationNode | null {
  const nodes = organisation.nodes.filter((node) => node.level === level);
  return nodeOf({ ...organisation, nodes }, { code, name });
}
