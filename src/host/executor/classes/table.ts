import { contains, overlaps, type Area } from '../../../model/address.ts';
import type { HostSheet, HostTable } from '../../workbook.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';
import { autoFilter } from './auto-filter.ts';
import { range } from './range.ts';
import { worksheet } from './worksheet.ts';

/** Tables of the workbook, of a sheet, or touching (`fully`: within) an area of the sheet. */
interface TableScope {
  readonly sheet: HostSheet | null;
  readonly area: Area | null;
  readonly fully: boolean;
}

const table = hostClass<HostTable>('Table', {
  id: (table) => ({ Id: table.id }),
  get: {
    Id: (table) => table.id,
    Name: (table) => table.name,
    ShowHeaders: (table) => table.showHeaders,
    ShowTotals: (table) => table.showTotals,
  },
  objects: {
    AutoFilter: () => autoFilter.of({ filter: { enabled: false, filtering: false } }),
    Worksheet: (table) => worksheet.of(table.sheet),
  },
  methods: {
    GetDataBodyRange: ({ sheet, area, showHeaders, showTotals }) =>
      range.of({
        sheet,
        area: { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) },
      }),
    GetRange: ({ sheet, area }) => range.of({ sheet, area }),
  },
});

const tables = ({ sheet, area, fully }: TableScope, { workbook }: Session) =>
  workbook.tables
    .filter((candidate) => sheet === null || candidate.sheet === sheet)
    .filter((candidate) => area === null || (fully ? encloses : overlaps)(area, candidate.area))
    .map((candidate) => table.of(candidate));

export const tableCollection = hostClass<TableScope>('TableCollection', {
  get: { Count: (scope, session) => tables(scope, session).length },
  items: tables,
  methods: collectionMethods(tables),
});

function encloses(outer: Area, inner: Area): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
