import type { PivotFilters } from '../../features/pivot-table.ts';
import { itemsOf, nameOfData } from '../../pivots/items.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { flag, oneOf, text } from '../fields.ts';
import { collectionMethods, hostClass, HostObject, targetOf } from '../objects.ts';
import { dataOf, fieldOf, redraw, type DataTarget, type FieldTarget } from './pivot-parts.ts';

interface ItemTarget extends FieldTarget {
  readonly label: string;
}

export const pivotItem = hostClass<ItemTarget>('PivotItem', {
  complete: true,
  id: ({ label }) => ({ Id: label }),
  get: {
    Id: ({ label }) => label,
    Name: ({ label }) => label,
    IsExpanded: (target) => !fieldOf(target).collapsed.has(target.label),
    Visible: (target) => fieldOf(target).filters.manual?.has(target.label) ?? true,
  },
  set: {
    IsExpanded: (target, value, session) => {
      const { collapsed } = fieldOf(target);
      if (flag(value)) collapsed.delete(target.label);
      else collapsed.add(target.label);
      redraw(target, session);
    },
    Visible: (target, value, session) => {
      const { filters } = fieldOf(target);
      const labels = itemsOf(target.pivot, target.name).map(({ label }) => label);
      const shown = new Set(filters.manual ?? labels);
      if (flag(value)) shown.add(target.label);
      else shown.delete(target.label);
      if (shown.size === 0) throw invalidArgument('The last item in sight');
      if (shown.size === labels.length) delete filters.manual;
      else filters.manual = shown;
      redraw(target, session);
    },
  },
});

const items = (target: FieldTarget) =>
  itemsOf(target.pivot, target.name).map(({ label }) => pivotItem.of({ ...target, label }));

const pivotItemCollection = hostClass<FieldTarget>('PivotItemCollection', {
  items,
  methods: collectionMethods(items),
});

/** Excel's words for the kinds of filters and where they are kept here. */
const kinds = { Manual: 'manual', Label: 'label', Value: 'value', Date: 'date' } as const;
type Kind = keyof typeof kinds;
const kind = oneOf('Manual', 'Label', 'Value', 'Date');

export const pivotField = hostClass<FieldTarget>('PivotField', {
  complete: true,
  id: ({ name }) => ({ Id: name }),
  get: {
    Id: ({ name }) => name,
    Name: (target) => fieldOf(target).caption,
    ShowAllItems: (target) => fieldOf(target).showAllItems,
    Subtotals: (target) => fieldOf(target).subtotals,
  },
  set: {
    Name: (target, value, session) => {
      fieldOf(target).caption = text(value);
      redraw(target, session);
    },
    ShowAllItems: (target, value) => {
      fieldOf(target).showAllItems = flag(value);
    },
    Subtotals: (target, value, session) => {
      if (typeof value !== 'object' || value === null) throw invalidArgument('The subtotals');
      fieldOf(target).subtotals = Object.fromEntries(
        Object.entries(value).map(([name, wanted]) => [name, wanted === true]),
      );
      redraw(target, session);
    },
  },
  objects: { Items: (target) => pivotItemCollection.of(target) },
  methods: {
    ApplyFilter: (target, args, session) => {
      const given = (args.value(0) ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      const { filters } = fieldOf(target);
      const before = { ...filters };
      for (const [name, key] of Object.entries(kinds)) {
        const filter = given[`${name.toLowerCase()}Filter`];
        if (filter) put(filters, key, filter, target);
      }
      if (Object.keys(filters).length === 0 && Object.keys(before).length === 0)
        throw invalidArgument('The filter');
      redraw(target, session);
      return null;
    },
    ClearAllFilters: (target, _, session) => {
      fieldOf(target).filters = {};
      redraw(target, session);
      return null;
    },
    ClearFilter: (target, args, session) => {
      delete fieldOf(target).filters[kinds[kind(args.value(0))]];
      redraw(target, session);
      return null;
    },
    GetFilters: (target) => filtersOf(fieldOf(target).filters),
    IsFiltered: (target, args) => {
      const { filters } = fieldOf(target);
      if (args.isMissing(0)) return Object.keys(filters).length > 0;
      return filters[kinds[kind(args.value(0))]] !== undefined;
    },
    SortByLabels: (target, args, session) => {
      const field = fieldOf(target);
      const order = args.value(0);
      field.descending = order === false || order === 'Descending';
      field.sortedBy = null;
      redraw(target, session);
      return null;
    },
    SortByValues: (target, args, session) => {
      const data = dataTarget(args.value(1));
      if (!data) throw invalidArgument('Argument 2');
      const field = fieldOf(target);
      field.descending = oneOf('Ascending', 'Descending')(args.value(0)) === 'Descending';
      field.sortedBy = dataOf(data).id;
      redraw(target, session);
      return null;
    },
  },
});

function dataTarget(value: unknown): DataTarget | null {
  const target = value instanceof HostObject ? (value.target as Partial<DataTarget> | null) : null;
  return target?.pivot && target.id !== undefined ? (target as DataTarget) : null;
}

function put(
  filters: PivotFilters,
  key: (typeof kinds)[Kind],
  given: Readonly<Record<string, unknown>>,
  target: FieldTarget,
): void {
  if (key === 'manual') {
    const wanted = given['selectedItems'];
    if (!Array.isArray(wanted)) throw invalidArgument('The selected items');
    const labels = wanted.map((item: unknown) => targetOf(item, pivotItem)?.label ?? text(item));
    const known = new Set(itemsOf(target.pivot, target.name).map(({ label }) => label));
    if (labels.length === 0 || labels.some((label) => !known.has(label))) throw itemNotFound();
    filters.manual = new Set(labels);
    return;
  }
  if (typeof given['condition'] !== 'string') throw invalidArgument('The condition');
  if (key === 'value' && !target.pivot.data.some((data) => nameOfData(data) === given['value']))
    throw invalidArgument('The value');
  filters[key] = given;
}

function filtersOf({ manual, label, value, date }: PivotFilters): object {
  return {
    ...(manual && { manualFilter: { selectedItems: [...manual] } }),
    ...(label && { labelFilter: label }),
    ...(value && { valueFilter: value }),
    ...(date && { dateFilter: date }),
  };
}

export const pivotFieldCollection = hostClass<FieldTarget>('PivotFieldCollection', {
  items: (target) => [pivotField.of(target)],
  methods: collectionMethods((target: FieldTarget) => [pivotField.of(target)]),
});
