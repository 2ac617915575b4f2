import { columnName } from '../../model/address.ts';
import { isMoneyRole, type ColumnReading, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { placeOf } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';

/** No two columns have the same heading: nobody could tell which one counts. */
export const duplicateHeader = defineRule({
  id: 'duplicate-header',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'kuopio-goals',
  reasons: ['same'],
  *check({ tables }) {
    for (const table of tables) {
      const columns = table.columns.filter((column) => isTold(table, column));
      const same = [...groupBy(columns, headerKey).values()].filter(({ length }) => length > 1);
      for (const group of tellOnce(same, () => table)) {
        const [first, second] = group.first.map(({ column }) => ({ row: table.area.top, column }));
        yield {
          kind: 'fails',
          reason: 'same',
          at: placeOf(table, second!),
          related: [
            placeOf(table, first!),
            ...relatedTo(group, ([, other]) =>
              placeOf(table, { row: table.area.top, column: other!.column }),
            ),
          ],
          unit: null,
          data: {
            header: group.first[0]!.header,
            columns: group.first.map(({ column }) => columnName(column)).join(', '),
            ...group.data,
          },
        };
      }
    }
  },
});

/** Differences and shares may follow each of several columns under one heading. */
function isTold({ kind }: TableReading, { header, role }: ColumnReading): boolean {
  return header.trim() !== '' && (kind === 'goals' || isMoneyRole(role));
}

function headerKey({ header, year, item, split }: ColumnReading): string {
  return [header.trim().toLowerCase().replace(/\s+/g, ' '), year, item, split].join('|');
}
