import { bodyOf } from '../../features/table.ts';
import type { HostTable } from '../../workbook.ts';
import { oneOf } from '../fields.ts';
import { hostClass } from '../objects.ts';
import { sortCells, sortFields, type SortField } from './range-sort.ts';

/** How tables were sorted last, beside the fields that the table keeps itself. */
const settings = new WeakMap<HostTable, { readonly matchCase: boolean; readonly method: string }>();
const methods = oneOf('PinYin', 'StrokeCount');

export const tableSort = hostClass<HostTable>('TableSort', {
  get: {
    Fields: ({ sortFields }) => sortFields,
    MatchCase: (table) => settings.get(table)?.matchCase ?? false,
    Method: (table) => settings.get(table)?.method ?? 'PinYin',
  },
  methods: {
    Apply: (table, args, { workbook }) => {
      const sorts = sortFields(args.value(0));
      const matchCase = args.flag(1);
      sort(table, sorts, matchCase, workbook);
      table.sortFields = sorts;
      settings.set(table, { matchCase, method: args.isMissing(2) ? 'PinYin' : methods(args.value(2)) });
    },
    Clear: (table) => {
      table.sortFields = [];
    },
    Reapply: (table, _, { workbook }) =>
      sort(table, table.sortFields as SortField[], settings.get(table)?.matchCase ?? false, workbook),
  },
});

function sort(
  table: HostTable,
  sorts: readonly SortField[],
  matchCase: boolean,
  workbook: Parameters<typeof sortCells>[3],
): void {
  const area = bodyOf(table);
  if (area && sorts.length > 0) {
    sortCells({ sheet: table.sheet, area }, sorts, { matchCase, hasHeaders: false, along: 'rows' }, workbook);
  }
}
