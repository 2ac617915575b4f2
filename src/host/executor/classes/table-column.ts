import type { Area } from '../../../model/address.ts';
import type { FilterCriteria } from '../../features/filter.ts';
import { bodyOf } from '../../features/table.ts';
import type { HostTable, HostTableColumn } from '../../workbook.ts';
import { contentsFrom } from './table-values.ts';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors.ts';
import { text } from '../fields.ts';
import { applyFilter, checkedCriteria } from '../filtering.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { range } from './range.ts';
import { carryOut } from './range-shift.ts';
import { refuseLocked, refuseProtected } from './refusals.ts';
import { followHeadings, freeName, writeHeaders } from './table-rows-of-headings.ts';

interface ColumnTarget {
  readonly table: HostTable;
  readonly column: HostTableColumn;
}

const indexOf = ({ table, column }: ColumnTarget) => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound();
  return index;
};
const columnArea = (target: ColumnTarget, rows: Area = target.table.area): Area => {
  const left = target.table.area.left + indexOf(target);
  return { ...rows, left, right: left };
};
const rangeOf = (target: ColumnTarget, rows?: Area) =>
  range.of({ sheet: target.table.sheet, area: columnArea(target, rows) });

export const tableColumn: ObjectMaker<ColumnTarget> = hostClass<ColumnTarget>('TableColumn', {
  complete: true,
  id: ({ column }) => ({ Id: String(column.id) }),
  get: {
    Id: ({ column }) => column.id,
    Index: indexOf,
    Name: ({ column }) => column.name,
    Values: (target) => target.table.sheet.read('value', columnArea(target)),
  },
  set: {
    Name: (target, value, { workbook }) => {
      refuseProtected(target.table.sheet);
      const others = target.table.columns.filter((one) => one !== target.column).map(({ name }) => name);
      const name = text(value);
      if (name === '' || freeName(name, others) !== name) throw invalidArgument('The name');
      target.column.name = name;
      if (target.table.showHeaders) writeHeaders(target.table);
      workbook.tell({ kind: 'tableChanged', sheet: target.table.sheet, table: target.table });
    },
    Values: (target, value) => {
      const area = columnArea(target);
      refuseLocked(target.table.sheet, area);
      target.table.sheet.setContents(area, contentsFrom({ sheet: target.table.sheet, area }, value));
      followHeadings(target.table);
    },
  },
  objects: { Filter: (target) => columnFilter.of(target) },
  methods: {
    Delete: (target, _, { workbook }) => {
      if (target.table.columns.length === 1) throw invalidOperation('The last column stays.');
      carryOut({ kind: 'delete', along: 'columns', area: columnArea(target) }, target.table, workbook);
    },
    GetDataBodyRange: (target) => rangeOf(target, bodyOf(target.table) ?? target.table.area),
    GetHeaderRowRange: (target) => {
      if (!target.table.showHeaders) throw itemNotFound();
      return rangeOf(target, { ...target.table.area, bottom: target.table.area.top });
    },
    GetRange: (target) => rangeOf(target),
    GetTotalRowRange: (target) => {
      if (!target.table.showTotals) throw itemNotFound();
      return rangeOf(target, { ...target.table.area, top: target.table.area.bottom });
    },
  },
});

const columns = (table: HostTable) => table.columns.map((column) => tableColumn.of({ table, column }));

export const tableColumnCollection = hostClass<HostTable>('TableColumnCollection', {
  get: { Count: (table) => table.columns.length },
  items: columns,
  methods: {
    ...collectionMethods(columns),
    Add: (table, args, session) => {
      refuseProtected(table.sheet);
      const index = args.isMissing(0) || args.integer(0) < 0 ? table.columns.length : args.integer(0);
      if (index > table.columns.length) throw invalidArgument('The index');
      const taken = table.columns.map(({ name }) => name);
      const values = columnValues(args.value(1));
      const heading = table.showHeaders && values.length > 0 ? headingIn(values) : '';
      const name = freeName(args.isMissing(2) ? heading || `Column${taken.length + 1}` : args.text(2), taken);
      makeRoom(table, index, session);
      const column = { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name };
      if (index === 0 || index >= taken.length) table.columns.splice(index, 0, column);
      else table.columns[index] = column;
      if (table.filter)
        table.filter.criteria = table.columns.map((_, at) => table.filter!.criteria[at] ?? null);
      const target = { table, column };
      if (table.showHeaders) writeHeaders(table);
      if (values.length > 0) {
        const grid = args.isMissing(2) ? values : valuesUnder(values, name, table);
        const area = columnArea(target);
        const fits = grid.length === area.bottom - area.top + 1;
        if (!fits) throw invalidArgument('The values');
        table.sheet.setContents(area, contentsFrom({ sheet: table.sheet, area }, grid));
        followHeadings(table);
      }
      session.workbook.tell({ kind: 'tableChanged', sheet: table.sheet, table });
      return tableColumn.of(target);
    },
  },
});

/** Room for one more column: what lies right of it moves. */
function makeRoom(table: HostTable, index: number, { workbook }: Session): void {
  const left = table.area.left + index;
  const area = { ...table.area, left, right: left };
  const { top, bottom } = table.area;
  const place: RangeTarget = { sheet: table.sheet, area };
  const inner = index > 0 && index < table.columns.length;
  const atEnd = index === table.columns.length;
  if (atEnd && table.sheet.read('valueType', area).every(([type]) => type === 'Empty')) {
    table.area = { ...table.area, right: left };
    return;
  }
  const before = table.area;
  carryOut({ kind: 'insert', along: 'columns', area }, place, workbook);
  if (!inner) table.area = { top, bottom, left: before.left, right: before.right + 1 };
}

/** Values given with a name of their own may leave the heading out. */
function valuesUnder(values: unknown[][], name: string, { area, showHeaders }: HostTable): unknown[][] {
  const rows = area.bottom - area.top + 1;
  if (!showHeaders) return values;
  return values.length === rows - 1 ? [[name], ...values] : [[name], ...values.slice(1)];
}

function headingIn(values: readonly (readonly unknown[])[]): string {
  const first = values[0]?.[0];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function columnValues(value: unknown): unknown[][] {
  if (value === null) return [];
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
}

function apply({ table, column }: ColumnTarget, criteria: FilterCriteria | null): void {
  refuseProtected(table.sheet, 'allowAutoFilter');
  const area = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  table.filter ??= { area, criteria: table.columns.map(() => null), hiddenRows: new Set() };
  table.filter.area = area;
  table.filter.criteria[indexOf({ table, column })] = criteria;
  applyFilter(table.sheet, table.filter);
}

const columnFilter = hostClass<ColumnTarget>('Filter', {
  get: { Criteria: (target) => target.table.filter?.criteria[indexOf(target)] ?? null },
  methods: {
    Apply: (target, args) => apply(target, checkedCriteria(args.value(0))),
    ApplyBottomItemsFilter: (target, args) =>
      apply(target, { filterOn: 'BottomItems', criterion1: String(args.integer(0)) }),
    ApplyBottomPercentFilter: (target, args) =>
      apply(target, { filterOn: 'BottomPercent', criterion1: String(args.integer(0)) }),
    ApplyCellColorFilter: (target, args) => apply(target, { filterOn: 'CellColor', color: args.text(0) }),
    ApplyCustomFilter: (target, args) =>
      apply(
        target,
        checkedCriteria({
          filterOn: 'Custom',
          criterion1: args.text(0),
          criterion2: args.value(1),
          operator: args.value(2),
        }),
      ),
    ApplyDynamicFilter: (target, args) =>
      apply(target, { filterOn: 'Dynamic', dynamicCriteria: args.text(0) }),
    ApplyFontColorFilter: (target, args) => apply(target, { filterOn: 'FontColor', color: args.text(0) }),
    ApplyIconFilter: (target, args) => apply(target, { filterOn: 'Icon', icon: args.value(0) }),
    ApplyTopItemsFilter: (target, args) =>
      apply(target, { filterOn: 'TopItems', criterion1: String(args.integer(0)) }),
    ApplyTopPercentFilter: (target, args) =>
      apply(target, { filterOn: 'TopPercent', criterion1: String(args.integer(0)) }),
    ApplyValuesFilter: (target, args) =>
      apply(target, checkedCriteria({ filterOn: 'Values', values: args.value(0) })),
    Clear: (target) => apply(target, null),
  },
});
