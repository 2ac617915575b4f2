import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { bodyPlans, isPrinted } from '../support/plans.ts';

/** A body's plan shows every unit its register names. A table that lacks a third of them is another kind of table. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['not-printed'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const { table, body, expected } of bodyPlans(tables, organisation)) {
      const total = table.units.find((unit) => unit.members !== null);
      const where = total ? [table] : tables;
      const missing = expected.filter((node) => !isPrinted(node, where, organisation));
      if (missing.length === 0 || missing.length * 3 >= expected.length) continue;
      const title = (node: { code: string | null; names: readonly string[] }) =>
        unitTitle({ code: node.code, name: node.names[0] ?? '' });
      yield {
        kind: 'fails',
        reason: 'not-printed',
        at: placeOf(table, total?.heading ?? topLeft(table)),
        related: [],
        unit: total ? unitName(total) : null,
        data: {
          missing: missing.map(title).join(', '),
          body: body.names[0] ?? body.id,
          profile: organisation.name,
          source: missing[0]!.source.title,
        },
      };
    }
  },
});

function topLeft({ area }: TableReading) {
  return { row: area.top, column: area.left };
}
