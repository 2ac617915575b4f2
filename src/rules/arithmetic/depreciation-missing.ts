import type { OrganisationNode } from '../../model/organisation.ts';
import type { ColumnRole, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isNumber, placeOf, unitName } from '../support/figures.ts';
import { nodeByCode, nodeByName } from '../../model/nodes.ts';
import { unitTitle } from '../../model/table.ts';
import { cellAddress } from '../../model/address.ts';

/** Where depreciation is bound, the plan says how much it is. */
export const depreciationMissing = defineRule({
  id: 'depreciation-missing',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['no-row', 'no-amount'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const binding of organisation.bindings.filter(({ item }) => item === 'depreciation')) {
      for (const id of binding.nodes) {
        const node = organisation.nodes.find((one) => one.id === id);
        const printed = tables.flatMap((table) =>
          table.units
            .filter((unit) => (nodeByCode(organisation, unit) ?? nodeByName(organisation, unit)) === node)
            .filter(isPlanned)
            .map((unit) => ({ table, unit })),
        );
        const [first] = printed;
        const lines = printed.flatMap(({ table, unit }) => depreciationOf(table, unit));
        if (!node || !first || lines.some(({ figure }) => isNumber(figure) && figure.cents !== 0)) continue;
        const { table, unit } = first;
        const line = lines[0];
        yield {
          kind: 'fails',
          reason: line ? 'no-amount' : 'no-row',
          at: line ? placeOf(line.table, line.figure.cell) : placeOf(table, unit.heading),
          related: [],
          unit: unitName(unit),
          binding,
          data: {
            unit: unitTitle(unit),
            cell: cellAddress(line?.figure.cell ?? unit.heading),
            node: nameOf(node),
            source: [binding.source.title, binding.source.section].filter(Boolean).join(', '),
          },
        };
      }
    }
  },
});

const planned: ReadonlySet<ColumnRole> = new Set(['plan', 'budget', 'amendedBudget']);

/** Its plan, or its budget held against an outcome: an enterprise plans in the budget itself. */
function isPlanned(unit: UnitReading): boolean {
  const roles = new Set(unit.figures.filter(({ item }) => item === 'expense').map(({ role }) => role));
  return roles.has('plan') || (roles.has('actual') && (roles.has('budget') || roles.has('amendedBudget')));
}

function depreciationOf(table: TableReading, unit: UnitReading) {
  return unit.figures
    .filter(({ item, role }) => item === 'depreciation' && planned.has(role))
    .map((figure) => ({ table, figure }));
}

function nameOf({ code, names }: OrganisationNode): string {
  return [code, names[0]].filter(Boolean).join(' ');
}
