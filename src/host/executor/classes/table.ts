import { contains, overlaps, type Area } from '../../../model/address.ts';
import type { Filter } from '../../features/filter.ts';
import { bodyOf } from '../../features/table.ts';
import type { HostTable } from '../../workbook.ts';
import type { HostSheet } from '../../workbook.ts';
import { rangeArgument } from '../areas.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { tableEvents } from '../events.ts';
import { fields, flag, text } from '../fields.ts';
import { applyFilter, dropFilter } from '../filtering.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import { autoFilter, type FilterPlace } from './auto-filter.ts';
import { range } from './range.ts';
import { refuseOverlappingTable, refuseProtected } from './refusals.ts';
import { addTable } from './table-adding.ts';
import { tableColumnCollection } from './table-column.ts';
import { tableRowCollection } from './table-row.ts';
import { headerNames, setHeaders, setTotals } from './table-rows-of-headings.ts';
import { tableSort } from './table-sort.ts';
import { isTableStyle } from './named-styles.ts';
import { worksheet } from './worksheet.ts';

/** Tables of the workbook, of a sheet, or touching (`fully`: within) an area of the sheet. */
interface TableScope {
  readonly sheet: HostSheet | null;
  readonly area: Area | null;
  readonly fully: boolean;
}

const tell = (table: HostTable, { workbook }: Session) =>
  workbook.tell({ kind: 'tableChanged', sheet: table.sheet, table });

const switches = fields(
  (table: HostTable) => table,
  {
    highlightFirstColumn: flag,
    highlightLastColumn: flag,
    showBandedColumns: flag,
    showBandedRows: flag,
    showFilterButton: flag,
  },
  tell,
);

export const table: ObjectMaker<HostTable> = hostClass<HostTable>('Table', {
  complete: true,
  id: (table) => ({ Id: table.id }),
  get: {
    ...switches.get,
    Id: (table) => table.id,
    LegacyId: (table) => String(Number.parseInt(table.id.replaceAll(/\D/g, ''), 10) || 1),
    Name: (table) => table.name,
    ShowHeaders: (table) => table.showHeaders,
    ShowTotals: (table) => table.showTotals,
    Style: (table) => table.style,
  },
  set: {
    ...switches.set,
    Name: (table, value, session) => {
      table.name = validName(value, session, table);
      tell(table, session);
    },
    ShowHeaders: (table, value, session) => {
      refuseProtected(table.sheet);
      setHeaders(table, flag(value));
      tell(table, session);
    },
    ShowTotals: (table, value, session) => {
      refuseProtected(table.sheet);
      setTotals(table, flag(value));
      tell(table, session);
    },
    Style: (table, value, session) => {
      const name = value === null ? '' : text(value);
      if (name !== '' && !isTableStyle(name, session.workbook.features)) throw invalidArgument('The style');
      table.style = name;
      tell(table, session);
    },
  },
  objects: {
    AutoFilter: (table) => autoFilter.of(filterOf(table)),
    Columns: (table) => tableColumnCollection.of(table),
    Rows: (table) => tableRowCollection.of(table),
    Sort: (table) => tableSort.of(table),
    Worksheet: (table) => worksheet.of(table.sheet),
  },
  methods: {
    ...tableEvents((one) => one.id),
    ClearFilters: (table) => {
      refuseProtected(table.sheet, 'allowAutoFilter');
      if (table.filter) dropFilter(table.sheet, table.filter);
    },
    ConvertToRange: (table, _, session) => {
      refuseProtected(table.sheet);
      if (table.filter) dropFilter(table.sheet, table.filter);
      session.workbook.deleteTable(table);
      return range.of({ sheet: table.sheet, area: table.area });
    },
    Delete: (table, _, session) => {
      refuseProtected(table.sheet);
      if (table.filter) dropFilter(table.sheet, table.filter);
      session.workbook.deleteTable(table);
      table.sheet.clear(table.area, 'all');
    },
    GetDataBodyRange: (table) => range.of({ sheet: table.sheet, area: bodyOf(table) ?? lastRowOf(table) }),
    GetHeaderRowRange: (table) => {
      if (!table.showHeaders) throw itemNotFound();
      return range.of({ sheet: table.sheet, area: { ...table.area, bottom: table.area.top } });
    },
    GetRange: ({ sheet, area }) => range.of({ sheet, area }),
    GetTotalRowRange: (table) => {
      if (!table.showTotals) throw itemNotFound();
      return range.of({ sheet: table.sheet, area: { ...table.area, top: table.area.bottom } });
    },
    ReapplyFilters: (table) => {
      if (table.filter) applyFilter(table.sheet, table.filter);
    },
    Resize: (table, args, session) => {
      refuseProtected(table.sheet);
      const { sheet, area } = rangeArgument(table.sheet, args, 0, session);
      const fits = sheet === table.sheet && area.top === table.area.top && overlaps(area, table.area);
      if (!fits || area.bottom <= area.top) throw invalidArgument('The range');
      refuseOverlappingTable(sheet, area, session.workbook, table);
      const names = headerNames(sheet, area, table.showHeaders);
      table.columns = names.map(
        (name, index) => table.columns[index + area.left - table.area.left] ?? { id: index + 1_000, name },
      );
      table.area = area;
      tell(table, session);
    },
  },
});

function filterOf(table: HostTable): FilterPlace {
  const write = (filter: Filter | null) => {
    table.filter = filter;
  };
  const fixed = () => ({ ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) });
  return { sheet: table.sheet, read: () => table.filter, write, fixed };
}

const tables = ({ sheet, area, fully }: TableScope, { workbook }: Session) =>
  workbook.tables
    .filter((candidate) => sheet === null || candidate.sheet === sheet)
    .filter((candidate) => area === null || (fully ? encloses : overlaps)(area, candidate.area))
    .map((candidate) => table.of(candidate));

export const tableCollection = hostClass<TableScope>('TableCollection', {
  get: { Count: (scope, session) => tables(scope, session).length },
  items: tables,
  methods: {
    ...collectionMethods(tables),
    ...tableEvents(() => 'Workbook'),
    Add: (scope, args, session) => {
      const own = scope.sheet ?? session.workbook.activeSheet;
      return table.of(addTable(rangeArgument(own, args, 0, session), args.flag(1), session));
    },
  },
});

function lastRowOf({ area, showHeaders }: HostTable): Area {
  const row = area.top + (showHeaders ? 1 : 0);
  return { ...area, top: row, bottom: row };
}

function validName(value: unknown, { workbook }: Session, own: HostTable): string {
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value))
    throw invalidArgument('The name');
  if (/^([A-Za-z]{1,3}\d{1,7}|[RrCc])$/.test(value)) throw invalidArgument('The name');
  const taken = [...workbook.tables.filter((one) => one !== own), ...workbook.names];
  if (taken.some(({ name }) => name.toLowerCase() === value.toLowerCase())) throw itemAlreadyExists();
  return value;
}

function encloses(outer: Area, inner: Area): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
