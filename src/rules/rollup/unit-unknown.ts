import { unitTitle } from '../../model/table.ts';
import { cellAddress } from '../../model/address.ts';
import { defineRule } from '../rule.ts';
import { codeCell } from '../support/texts/code-cell.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { bodyPlans, codedUnits } from '../support/plans.ts';
import { nodeByCode, nodeByName } from '../../model/nodes.ts';

/** A unit code printed in a body's plan is one of the register's. */
export const unitUnknown = defineRule({
  id: 'unit-unknown',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['code-unknown', 'code-differs'],
  *check({ snapshot, tables, organisation }) {
    if (!organisation) return;
    for (const { table, body } of bodyPlans(tables, organisation)) {
      for (const unit of codedUnits(table)) {
        if (nodeByCode(organisation, unit)) continue;
        const at = codeCell(snapshot, table, unit);
        const named = nodeByName(organisation, unit);
        yield {
          kind: 'fails',
          reason: named?.code ? 'code-differs' : 'code-unknown',
          at: placeOf(table, at),
          related: [],
          unit: unitName(unit),
          data: {
            unit: unitTitle(unit),
            cell: cellAddress(at),
            code: unit.code ?? '',
            known: named?.code ?? '',
            body: body.names[0] ?? body.id,
            profile: organisation.name,
          },
        };
      }
    }
  },
});
