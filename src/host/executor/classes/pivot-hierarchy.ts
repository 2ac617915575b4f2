import type { PivotTable } from '../../features/pivot-table.ts';
import { fieldIndex, nameOfData } from '../../pivots/items.ts';
import { calculations } from '../../pivots/shown-as.ts';
import { HostError, invalidArgument, itemNotFound } from '../errors.ts';
import { flag, integer, oneOf, text } from '../fields.ts';
import { collectionMethods, hostClass, targetOf, type HostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import { pivotField, pivotFieldCollection, pivotItem } from './pivot-field.ts';
import {
  dataOf,
  fieldOf,
  redraw,
  type DataTarget,
  type FieldTarget,
  type PivotTarget,
} from './pivot-parts.ts';

const caption: Pick<HostClass<FieldTarget>, 'get' | 'set'> = {
  get: { Id: ({ name }) => name, Name: (target) => fieldOf(target).caption },
  set: {
    Name: (target, value, session) => {
      fieldOf(target).caption = text(value);
      redraw(target, session);
    },
  },
};
const fieldsOf = { Fields: (target: FieldTarget) => pivotFieldCollection.of(target) };
const id = ({ name }: FieldTarget) => ({ Id: name });

const pivotHierarchy = hostClass<FieldTarget>('PivotHierarchy', {
  complete: true,
  id,
  ...caption,
  objects: fieldsOf,
});
const hierarchies = (target: PivotTarget) =>
  target.pivot.fields.map(({ name }) => pivotHierarchy.of({ ...target, name }));

export const pivotHierarchyCollection = hostClass<PivotTarget>('PivotHierarchyCollection', {
  items: hierarchies,
  methods: collectionMethods(hierarchies),
});

type Axis = 'rows' | 'columns' | 'filters';
const axes = ['rows', 'columns', 'filters'] as const;

/** A field on an axis, and the fields on it. A field stands on one axis at a time. */
function axisClasses(axis: Axis, name: string, own: Pick<HostClass<FieldTarget>, 'get' | 'set'> = {}) {
  const hierarchy: ObjectMaker<FieldTarget> = hostClass<FieldTarget>(name, {
    complete: true,
    id,
    get: { ...caption.get, ...own.get, Position: ({ pivot, name: field }) => pivot[axis].indexOf(field) },
    set: {
      ...caption.set,
      ...own.set,
      Position: (target, value, session) => {
        const others = target.pivot[axis].filter((field) => field !== target.name);
        target.pivot[axis] = others.toSpliced(integer(0, others.length)(value), 0, target.name);
        redraw(target, session);
      },
    },
    objects: fieldsOf,
    methods: {
      SetToDefault: (target, _, session) => {
        fieldOf(target).caption = target.name;
        redraw(target, session);
      },
    },
  });
  const items = (target: PivotTarget) =>
    target.pivot[axis].map((field) => hierarchy.of({ ...target, name: field }));
  return hostClass<PivotTarget>(`${name}Collection`, {
    items,
    methods: {
      ...collectionMethods(items),
      Add: (target, args, session) => {
        const added = args.target(0, pivotHierarchy);
        if (!added || added.pivot !== target.pivot) throw invalidArgument('Argument 1');
        for (const other of axes) takeOff(target.pivot, other, added.name);
        target.pivot[axis].push(added.name);
        redraw(target, session);
        return hierarchy.of({ ...target, name: added.name });
      },
      Remove: (target, args, session) => {
        const removed = args.target(0, hierarchy);
        if (!removed || !target.pivot[axis].includes(removed.name)) throw itemNotFound();
        takeOff(target.pivot, axis, removed.name);
        redraw(target, session);
      },
    },
  });
}

function takeOff(pivot: PivotTable, axis: Axis, name: string): void {
  pivot[axis] = pivot[axis].filter((field) => field !== name);
}

export const rowHierarchies = axisClasses('rows', 'RowColumnPivotHierarchy');
export const columnHierarchies = axisClasses('columns', 'RowColumnPivotHierarchy');
const several = new WeakMap<PivotTable, Set<string>>();
export const filterHierarchies = axisClasses('filters', 'FilterPivotHierarchy', {
  get: { EnableMultipleFilterItems: ({ pivot, name }) => several.get(pivot)?.has(name) ?? false },
  set: {
    EnableMultipleFilterItems: ({ pivot, name }, value) => {
      const names = several.get(pivot) ?? new Set();
      if (flag(value)) names.add(name);
      else names.delete(name);
      several.set(pivot, names);
    },
  },
});

const functions = oneOf(
  'Automatic',
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'StandardDeviationP',
  'Variance',
  'VarianceP',
);

export const dataPivotHierarchy = hostClass<DataTarget>('DataPivotHierarchy', {
  complete: true,
  id: ({ id: own }) => ({ Id: own }),
  get: {
    Id: ({ id: own }) => own,
    Name: (target) => nameOfData(dataOf(target)),
    NumberFormat: (target) => dataOf(target).numberFormat ?? 'General',
    Position: (target) => target.pivot.data.indexOf(dataOf(target)),
    ShowAs: (target) => ({ calculation: dataOf(target).showAs.calculation }),
    SummarizeBy: (target) => dataOf(target).summarizeBy,
  },
  set: {
    Name: (target, value, session) => {
      const name = text(value);
      const taken =
        target.pivot.fields.some((field) => field.name.toLowerCase() === name.toLowerCase()) ||
        target.pivot.data.some((other) => other.id !== target.id && nameOfData(other) === name);
      if (taken) throw invalidArgument('A PivotTable field name that already exists');
      dataOf(target).caption = name;
      redraw(target, session);
    },
    NumberFormat: (target, value, session) => {
      dataOf(target).numberFormat = text(value);
      redraw(target, session);
    },
    Position: (target, value, session) => {
      const own = dataOf(target);
      const others = target.pivot.data.filter((data) => data !== own);
      target.pivot.data = others.toSpliced(integer(0, others.length)(value), 0, own);
      redraw(target, session);
    },
    ShowAs: (target, value, session) => {
      dataOf(target).showAs = showAsOf(value);
      redraw(target, session);
    },
    SummarizeBy: (target, value, session) => {
      const wanted = functions(value);
      dataOf(target).summarizeBy =
        wanted === 'Automatic' ? standardFunction(target.pivot, dataOf(target).field) : wanted;
      redraw(target, session);
    },
  },
  objects: { Field: (target) => pivotField.of({ ...target, name: dataOf(target).field }) },
  methods: {
    SetToDefault: (target, _, session) => {
      Object.assign(dataOf(target), { caption: null, numberFormat: null });
      redraw(target, session);
    },
  },
});

function showAsOf(value: unknown) {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const wanted = text(given['calculation'] ?? '');
  const calculation = calculations.find((one) => one.toLowerCase() === wanted.toLowerCase());
  if (!calculation)
    throw new HostError('NotImplemented', 501, `The embedded host does not show values as ${wanted}.`);
  const baseField = targetOf(given['baseField'], pivotField)?.name ?? null;
  const baseItem = targetOf(given['baseItem'], pivotItem)?.label ?? null;
  return { calculation, baseField, baseItem };
}

const data = (target: PivotTarget) =>
  target.pivot.data.map(({ id: own }) => dataPivotHierarchy.of({ ...target, id: own }));

export const dataHierarchies = hostClass<PivotTarget>('DataPivotHierarchyCollection', {
  items: data,
  methods: {
    ...collectionMethods(data),
    Add: (target, args, session) => addData(target, args.target(0, pivotHierarchy), session),
    Remove: (target, args, session) => {
      const removed = args.target(0, dataPivotHierarchy);
      if (!removed) throw itemNotFound();
      const own = dataOf(removed);
      target.pivot.data = target.pivot.data.filter((other) => other !== own);
      redraw(target, session);
    },
  },
});

function addData(target: PivotTarget, added: FieldTarget | null, session: Session) {
  if (!added || added.pivot !== target.pivot) throw invalidArgument('Argument 1');
  const { pivot } = target;
  const own = {
    id: session.workbook.newId(),
    field: added.name,
    caption: null as string | null,
    summarizeBy: standardFunction(pivot, added.name),
    numberFormat: null,
    showAs: { calculation: 'None', baseField: null, baseItem: null },
  };
  const taken = pivot.data.filter(({ field }) => field === added.name).length;
  if (taken > 0) own.caption = `${nameOfData(own)}${taken + 1}`;
  pivot.data.push(own);
  redraw(target, session);
  return dataPivotHierarchy.of({ ...target, id: own.id });
}

/** Numbers are summed; where anything else stands, what is there is counted. */
function standardFunction(pivot: PivotTable, name: string): string {
  const index = fieldIndex(pivot, name);
  const numbers = pivot.records.every((record) => typeof record[index]!.value === 'number');
  return numbers && pivot.records.length > 0 ? 'Sum' : 'Count';
}
