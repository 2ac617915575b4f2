import type { Slicer } from '../../features/slicer.ts';
import { itemsOf } from '../../pivots/items.ts';
import type { HostSheet, HostTable } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { fields, flag, number, oneOf, text } from '../fields.ts';
import { applyFilter } from '../filtering.ts';
import { collectionMethods, hostClass, type HostObject, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import { pivotField } from './pivot-field.ts';
import { allPivots, redraw, type PivotTarget } from './pivot-parts.ts';
import { pivotTable } from './pivot-table.ts';
import { table } from './table.ts';
import { tableColumn } from './table-column.ts';
import { worksheet } from './worksheet.ts';

interface SlicerTarget {
  readonly sheet: HostSheet;
  readonly slicer: Slicer;
}

interface Choice {
  readonly of: SlicerTarget;
  readonly label: string;
  readonly selected: boolean;
}

const own = fields(({ slicer: data }: SlicerTarget) => data, {
  name: text,
  caption: text,
  top: number(0),
  left: number(0),
  width: number(0),
  height: number(0),
  style: text,
  sortBy: oneOf('DataSourceOrder', 'Ascending', 'Descending'),
});

const slicerItem = hostClass<Choice>('SlicerItem', {
  complete: true,
  id: ({ label }) => ({ Key: label }),
  get: {
    Key: ({ label }) => label,
    Name: ({ label }) => label,
    IsSelected: ({ selected }) => selected,
    HasData: () => true,
  },
  set: {
    IsSelected: ({ of, label }, value, session) => {
      const shown = choices(of, session).filter(({ selected }) => selected);
      const others = shown.map((choice) => choice.label).filter((other) => other !== label);
      select(of, flag(value) ? [...others, label] : others, session);
    },
  },
});

const choiceItems = (target: SlicerTarget, session: Session) =>
  choices(target, session).map((choice) => slicerItem.of(choice));
const slicerItemCollection = hostClass<SlicerTarget>('SlicerItemCollection', {
  items: choiceItems,
  methods: collectionMethods(choiceItems),
});

const slicer: ObjectMaker<SlicerTarget> = hostClass<SlicerTarget>('Slicer', {
  complete: true,
  id: ({ slicer: { id } }) => ({ Id: id }),
  get: {
    ...own.get,
    Id: ({ slicer: { id } }) => id,
    IsFilterCleared: (target, session) => choices(target, session).every(({ selected }) => selected),
  },
  set: own.set,
  objects: {
    SlicerItems: (target) => slicerItemCollection.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    ClearFilters: (target, _, session) => select(target, null, session),
    Delete: ({ sheet, slicer: gone }) => {
      sheet.features.slicers = sheet.features.slicers.filter((other) => other !== gone);
    },
    GetSelectedItems: (target, _, session) =>
      choices(target, session).flatMap(({ label, selected }) => (selected ? [label] : [])),
    SelectItems: (target, args, session) => {
      const given = args.isMissing(0) ? [] : args.value(0);
      if (!Array.isArray(given)) throw invalidArgument('Argument 1');
      select(target, given.length === 0 ? null : given.map((item) => text(item)), session);
    },
  },
});

interface Place {
  readonly sheet: HostSheet | null;
}

const slicers = ({ sheet }: Place, { workbook }: Session): HostObject[] =>
  workbook.sheets
    .filter((one) => sheet === null || one === sheet)
    .flatMap((one) => one.features.slicers.map((data) => slicer.of({ sheet: one, slicer: data })));

export const slicerCollection = hostClass<Place>('SlicerCollection', {
  items: slicers,
  methods: {
    ...collectionMethods(slicers),
    Add: ({ sheet }, args, session) => slicer.of(addSlicer(sheet, args, session)),
  },
});

function addSlicer(home: HostSheet | null, args: Arguments, session: Session): SlicerTarget {
  const { workbook } = session;
  const source = sourceOf(args, session);
  const names =
    'pivot' in source ? source.pivot.fields.map(({ name }) => name) : source.columns.map(({ name }) => name);
  const wanted = args.target(1, pivotField)?.name ?? args.target(1, tableColumn)?.column.name ?? args.text(1);
  const field = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (field === undefined) throw itemNotFound();
  const named = args.target(2, worksheet) ?? (args.isMissing(2) ? null : sheetNamed(args.text(2), session));
  const sheet = named ?? home ?? source.sheet;
  const taken = new Set(workbook.sheets.flatMap(({ features }) => features.slicers.map(({ name }) => name)));
  let name = field;
  for (let count = 1; taken.has(name); count++) name = `${field} ${count}`;
  const added: Slicer = {
    id: workbook.newId(),
    name,
    caption: field,
    top: 0,
    left: 0,
    width: 144,
    height: 194.25,
    style: 'SlicerStyleLight1',
    sortBy: 'Ascending',
    source: 'pivot' in source ? { pivotId: source.pivot.id } : { tableId: source.id },
    field,
  };
  sheet.features.slicers.push(added);
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'slicers' });
  return { sheet, slicer: added };
}

function sourceOf(args: Arguments, { workbook }: Session): PivotTarget | HostTable {
  const given = args.target(0, pivotTable) ?? args.target(0, table);
  if (given) return given;
  const name = args.text(0).toLowerCase();
  const matches = (one: { id: string; name: string }) =>
    [one.id, one.name].some((key) => key.toLowerCase() === name);
  const found = allPivots(workbook).find(({ pivot }) => matches(pivot)) ?? workbook.tables.find(matches);
  if (!found) throw itemNotFound();
  return found;
}

function sheetNamed(name: string, { workbook }: Session): HostSheet {
  const found = workbook.sheets.find(
    (sheet) => sheet.id === name || sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (!found) throw itemNotFound();
  return found;
}

/** What a slicer filters. */
function filtered({ slicer: { source } }: SlicerTarget, { workbook }: Session): PivotTarget | HostTable {
  const found =
    'pivotId' in source
      ? allPivots(workbook).find(({ pivot }) => pivot.id === source.pivotId)
      : workbook.tables.find(({ id }) => id === source.tableId);
  if (!found) throw itemNotFound();
  return found;
}

function choices(target: SlicerTarget, session: Session): Choice[] {
  const source = filtered(target, session);
  const { field, sortBy } = target.slicer;
  let list: Choice[];
  if ('pivot' in source) {
    const { manual } = source.pivot.fields.find(({ name }) => name === field)?.filters ?? {};
    list = itemsOf(source.pivot, field).map(({ label }) => ({
      of: target,
      label,
      selected: manual?.has(label) ?? true,
    }));
  } else {
    const at = columnAt(source, field);
    const shown = source.filter?.criteria[at]?.values;
    const labels = [...new Set(source.sheet.read('text', bodyColumn(source, at)).flat())];
    if (sortBy !== 'DataSourceOrder') labels.sort((a, b) => a.localeCompare(b, 'en'));
    list = labels.map((label) => ({ of: target, label, selected: shown?.includes(label) ?? true }));
  }
  return sortBy === 'Descending' ? list.reverse() : list;
}

/** Null: everything. */
function select(target: SlicerTarget, wanted: readonly string[] | null, session: Session): void {
  const source = filtered(target, session);
  const { field } = target.slicer;
  const known = new Set(choices(target, session).map(({ label }) => label));
  const labels = wanted?.filter((label) => known.has(label)) ?? null;
  if (labels?.length === 0) throw invalidArgument('The items');
  if ('pivot' in source) {
    const { filters } = source.pivot.fields.find(({ name }) => name === field)!;
    if (labels) filters.manual = new Set(labels);
    else delete filters.manual;
    return redraw(source, session);
  }
  source.filter ??= {
    area: { ...source.area, bottom: source.area.bottom - Number(source.showTotals) },
    criteria: source.columns.map(() => null),
    hiddenRows: new Set(),
  };
  source.filter.criteria[columnAt(source, field)] = labels && { filterOn: 'Values', values: labels };
  applyFilter(source.sheet, source.filter);
  session.workbook.tell({ kind: 'tableChanged', sheet: source.sheet, table: source });
}

const columnAt = ({ columns }: HostTable, name: string) =>
  columns.findIndex((column) => column.name === name);

function bodyColumn({ area, showHeaders, showTotals }: HostTable, at: number) {
  const column = area.left + at;
  return {
    top: area.top + Number(showHeaders),
    bottom: area.bottom - Number(showTotals),
    left: column,
    right: column,
  };
}
