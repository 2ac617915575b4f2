import type { Area } from '../../../model/address.ts';
import { contains, overlaps, sheetAddress } from '../../../model/address.ts';
import { newPivotTable, type PivotSource } from '../../features/pivot-table.ts';
import { coveredBy } from '../../pivots/draw.ts';
import { sourceOf } from '../../pivots/source.ts';
import type { HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { rangeAddress, rangeByAddress, usedWithin } from '../areas.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { fields, flag, text } from '../fields.ts';
import { collectionMethods, hostClass, type HostObject, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import {
  columnHierarchies,
  dataHierarchies,
  filterHierarchies,
  pivotHierarchyCollection,
  rowHierarchies,
} from './pivot-hierarchy.ts';
import { pivotLayout } from './pivot-layout.ts';
import { allPivots, deletePivot, refresh, type PivotTarget } from './pivot-parts.ts';
import { range } from './range.ts';
import { refuseProtected } from './refusals.ts';
import { table } from './table.ts';
import { worksheet } from './worksheet.ts';

const options = fields(({ pivot }: PivotTarget) => pivot.options, {
  useCustomSortLists: flag,
  enableDataValueEditing: flag,
  refreshOnOpen: flag,
  allowMultipleFiltersPerField: flag,
});

export const pivotTable: ObjectMaker<PivotTarget> = hostClass<PivotTarget>('PivotTable', {
  complete: true,
  id: ({ pivot }) => ({ Id: pivot.id }),
  get: { ...options.get, Id: ({ pivot }) => pivot.id, Name: ({ pivot }) => pivot.name },
  set: {
    ...options.set,
    Name: ({ pivot }, value, { workbook }) => {
      pivot.name = freeName(
        text(value),
        allPivots(workbook).filter((other) => other.pivot !== pivot),
      );
    },
  },
  objects: {
    ColumnHierarchies: (target) => columnHierarchies.of(target),
    DataHierarchies: (target) => dataHierarchies.of(target),
    FilterHierarchies: (target) => filterHierarchies.of(target),
    Hierarchies: (target) => pivotHierarchyCollection.of(target),
    Layout: (target) => pivotLayout.of(target),
    RowHierarchies: (target) => rowHierarchies.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Delete: (target, _, session) => deletePivot(target, session),
    GetDataSourceString: ({ pivot }, _, { workbook }) => sourceText(pivot.source, workbook.tables),
    GetDataSourceType: ({ pivot }) => ('tableId' in pivot.source ? 'LocalTable' : 'LocalRange'),
    Refresh: (target, _, session) => refresh(target, session),
  },
});

function sourceText(source: PivotSource, tables: readonly { id: string; name: string }[]): string {
  return 'tableId' in source ? (tables.find(({ id }) => id === source.tableId)?.name ?? '') : source.text;
}

interface Place {
  /** Null: of the whole workbook. */
  readonly sheet: HostSheet | null;
}

const pivots = ({ sheet }: Place, { workbook }: Session): HostObject[] =>
  allPivots(workbook)
    .filter((target) => sheet === null || target.sheet === sheet)
    .map((target) => pivotTable.of(target));

export const pivotTableCollection = hostClass<Place>('PivotTableCollection', {
  items: pivots,
  methods: {
    ...collectionMethods(pivots),
    Add: ({ sheet }, args, session) => pivotTable.of(addPivot(sheet, args, session)),
    RefreshAll: ({ sheet }, _, session) => {
      for (const target of allPivots(session.workbook))
        if (sheet === null || target.sheet === sheet) refresh(target, session);
    },
  },
});

function addPivot(own: HostSheet | null, args: Arguments, session: Session): PivotTarget {
  const { workbook } = session;
  const name = freeName(args.text(0), allPivots(workbook));
  const home = own ?? workbook.activeSheet;
  const destination = args.target(2, range) ?? rangeByAddress(home, args.text(2), session);
  if (own && destination.sheet !== own) throw invalidArgument('The destination on another sheet');
  refuseProtected(destination.sheet, 'allowPivotTables');
  const { top, left } = destination.area;
  const source = sourceFrom(home, args, session);
  const pivot = newPivotTable(workbook.newId(), name, { row: top, column: left }, source);
  const place = sourceOf(pivot, workbook);
  if (!place) throw invalidArgument('The source');
  const target = { sheet: destination.sheet, pivot };
  refresh(target, session);
  destination.sheet.features.pivotTables.push(pivot);
  return target;
}

function sourceFrom(home: HostSheet, args: Arguments, session: Session): PivotSource {
  const ofTable = args.target(1, table);
  if (ofTable) return { tableId: ofTable.id };
  let given = args.target(1, range);
  if (!given) {
    const address = args.text(1);
    const named = session.workbook.tables.find(({ name }) => name.toLowerCase() === address.toLowerCase());
    if (named) return { tableId: named.id };
    given = rangeByAddress(home, address, session);
  }
  const area = usedWithin(given, true) ?? given.area;
  const text = sheetAddress(given.sheet.name, rangeAddress(given.area));
  return { sheetId: given.sheet.id, area, text };
}

function freeName(name: string, others: readonly PivotTarget[]): string {
  if (name === '') throw invalidArgument('The name');
  if (others.some(({ pivot }) => pivot.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  return name;
}

interface Scope {
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly fully: boolean;
}

const inScope = ({ sheet, area, fully }: Scope): HostObject[] =>
  sheet.features.pivotTables
    .filter(({ drawn }) => {
      if (!drawn) return false;
      const covered = coveredBy(drawn);
      if (!fully) return overlaps(covered, area);
      return (
        contains(area, { row: covered.top, column: covered.left }) &&
        contains(area, { row: covered.bottom, column: covered.right })
      );
    })
    .map((pivot) => pivotTable.of({ sheet, pivot }));

export const pivotTableScopedCollection = hostClass<Scope>('PivotTableScopedCollection', {
  items: inScope,
  methods: {
    ...collectionMethods(inScope),
    GetFirst: (scope) => {
      const [first] = inScope(scope);
      if (!first) throw itemNotFound();
      return first;
    },
    GetFirstOrNullObject: (scope) => inScope(scope)[0] ?? null,
  },
});
