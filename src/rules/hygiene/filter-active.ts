import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { unitTitle } from '../../model/table.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';

/** No filter hides rows of the plan when it is handed in. */
export const filterActive = defineRule({
  id: 'filter-active',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['hides-units', 'filtering'],
  *check({ snapshot, tables }) {
    for (const [name, own] of groupBy(tables, ({ sheet }) => sheet)) {
      const sheet = snapshot.sheets.find((one) => one.name === name);
      if (!sheet?.filtered) continue;
      const hidden = new Set(sheet.hiddenRows);
      const [table] = own;
      const units = own.flatMap((one) => unitsOn(one, hidden));
      const first = units[0] ?? table!.units[0];
      yield {
        kind: 'fails',
        reason: units.length > 0 ? 'hides-units' : 'filtering',
        at: placeOf(table!, first?.heading ?? { row: table!.area.top, column: table!.area.left }),
        related: units.slice(1, 31).map(({ heading }) => ({ sheet: name, cell: heading })),
        unit: first ? unitName(first) : null,
        data: { sheet: name, unit: first ? unitTitle(first) : '', count: units.length },
      };
    }
  },
});

function unitsOn({ units }: TableReading, rows: ReadonlySet<number>) {
  return units.filter(({ heading }) => rows.has(heading.row));
}
