import { bodyOf } from '../../features/table.ts';
import type { HostSheet, HostTable } from '../../workbook.ts';
import { HostError, invalidArgument, itemNotFound } from '../errors.ts';
import { filtering } from '../../features/filter.ts';
import type { Area } from '../../../model/address.ts';
import { hostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import { range } from './range.ts';
import { carryOut } from './range-shift.ts';
import { refuseLocked } from './refusals.ts';
import { contentsFrom } from './table-values.ts';

interface RowTarget {
  readonly table: HostTable;
  /** Counted from the first row under the headings. */
  readonly index: number;
}

function areaOf({ table, index }: RowTarget) {
  const body = bodyOf(table);
  if (!body || index < 0 || body.top + index > body.bottom) throw itemNotFound();
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const tableRow: ObjectMaker<RowTarget> = hostClass<RowTarget>('TableRow', {
  complete: true,
  get: {
    Index: ({ index }) => index,
    Values: (target) => target.table.sheet.read('value', areaOf(target)),
  },
  set: {
    Values: (target, value) => {
      const { sheet } = target.table;
      const area = areaOf(target);
      refuseLocked(sheet, area);
      sheet.setContents(area, contentsFrom({ sheet, area }, value));
    },
  },
  methods: {
    Delete: (target, _, session) => deleteRows(target.table, [target.index], session),
    GetRange: (target) => range.of({ sheet: target.table.sheet, area: areaOf(target) }),
  },
});

const countOf = (table: HostTable) => {
  const body = bodyOf(table);
  return body ? body.bottom - body.top + 1 : 0;
};
const rows = (table: HostTable) =>
  Array.from({ length: countOf(table) }, (_, index) => tableRow.of({ table, index }));

export const tableRowCollection = hostClass<HostTable>('TableRowCollection', {
  get: { Count: countOf },
  items: rows,
  methods: {
    Add: (table, args, session) =>
      addRows(table, args.isMissing(0) ? -1 : args.integer(0), args.value(1), session),
    DeleteRows: (table, args, session) =>
      deleteRows(
        table,
        (args.value(0) as unknown[]).map((row) => rowIndex(row, table)),
        session,
      ),
    DeleteRowsAt: (table, args, session) => {
      const count = args.integerOr(1, 1);
      deleteRows(
        table,
        Array.from({ length: count }, (_, index) => args.integer(0) + index),
        session,
      );
    },
    GetCount: countOf,
    GetItemAt: (table, args) => {
      const target = { table, index: args.integer(0) };
      areaOf(target);
      return tableRow.of(target);
    },
  },
});

function rowIndex(row: unknown, table: HostTable): number {
  if (typeof row === 'number') return row;
  const target = (row as { target?: RowTarget } | null)?.target;
  if (target?.table !== table) throw invalidArgument('The rows');
  return target.index;
}

/** New rows push down what lies below, or take blank cells under the table. */
function addRows(table: HostTable, given: number, values: unknown, { workbook }: Session) {
  const { sheet } = table;
  const grid = gridOf(values, table.columns.length);
  const before = countOf(table);
  const index = given < 0 ? before : given;
  if (given < 0 && before === 1 && isBlank(table)) return fillOnlyRow(table, grid, workbook);
  if (index > before) throw invalidArgument('The index');
  const top = table.area.top + (table.showHeaders ? 1 : 0) + index;
  const area = { ...table.area, top, bottom: top + grid.length - 1 };
  const below = { ...area, top: table.area.bottom + 1, bottom: table.area.bottom + grid.length };
  const free = index === before && !table.showTotals && isFree(sheet, below);
  if (free) {
    const formats = before > 0 ? { ...table.area, top: table.area.bottom } : null;
    table.area = { ...table.area, bottom: table.area.bottom + grid.length };
    if (formats)
      sheet.setFormat('numberFormat', area, repeated(sheet.read('numberFormat', formats)[0]!, grid.length));
  } else {
    const grown = { ...table.area, bottom: table.area.bottom + grid.length };
    carryOut({ kind: 'insert', along: 'rows', area }, table, workbook);
    table.area = grown;
  }
  refuseLocked(sheet, area);
  sheet.setContents(area, contentsFrom({ sheet, area }, grid));
  workbook.tell({ kind: 'tableChanged', sheet, table });
  return tableRow.of({ table, index });
}

/** The one blank row of an empty table is no row of it yet: the first new one takes its place. */
function fillOnlyRow(table: HostTable, grid: unknown[][], workbook: Session['workbook']) {
  const { sheet } = table;
  const body = bodyOf(table)!;
  const more = grid.length - 1;
  if (more > 0) {
    const area = { ...body, top: body.bottom + 1, bottom: body.bottom + more };
    const grown = { ...table.area, bottom: table.area.bottom + more };
    if (table.showTotals || !isFree(sheet, area))
      carryOut({ kind: 'insert', along: 'rows', area }, table, workbook);
    table.area = grown;
  }
  const area = { ...body, bottom: body.top + more };
  refuseLocked(sheet, area);
  sheet.setContents(area, contentsFrom({ sheet, area }, grid));
  workbook.tell({ kind: 'tableChanged', sheet, table });
  return tableRow.of({ table, index: 0 });
}

function isBlank(table: HostTable): boolean {
  const body = bodyOf(table);
  return body !== null && isFree(table.sheet, body);
}

function isFree(sheet: HostSheet, area: Area): boolean {
  return sheet.read('valueType', area).every((row) => row.every((type) => type === 'Empty'));
}

const repeated = <V>(row: V[], times: number) => Array.from({ length: times }, () => row);

function gridOf(values: unknown, width: number): unknown[][] {
  if (values === null) return [Array.from({ length: width }, () => '')];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values)];
  const grid = values.every((row: unknown) => Array.isArray(row))
    ? (values as unknown[][])
    : [values as unknown[]];
  if (grid.some((row) => row.length !== width)) throw invalidArgument('The number of columns in the array');
  return grid;
}

function deleteRows(table: HostTable, indexes: readonly number[], { workbook }: Session): void {
  if (filtering(table.filter)) {
    throw new HostError('FilteredRangeConflict', 400, 'Rows of a filtered table cannot be deleted.');
  }
  for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
    const area = areaOf({ table, index });
    // A table keeps one row: it is emptied instead.
    if (countOf(table) === 1) table.sheet.clear(area, 'contents');
    else carryOut({ kind: 'delete', along: 'rows', area }, table, workbook);
  }
  workbook.tell({ kind: 'tableChanged', sheet: table.sheet, table });
}
