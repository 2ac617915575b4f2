import type { PivotField, PivotRecord, PivotTable, PivotValue } from '../features/pivot-table.ts';
import { figureOf, newTally, tally } from './figures.ts';

/** An item, or items within items: the records they hold and what stands below them. */
export interface PivotNode {
  readonly path: readonly string[];
  readonly value: PivotValue;
  readonly records: readonly PivotRecord[];
  readonly children: readonly PivotNode[];
}

const words = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

export const fieldIndex = ({ fields }: PivotTable, name: string) =>
  fields.findIndex((field) => field.name === name);

/** Every item of a field once, in ascending order: numbers before texts, blanks last. */
export function itemsOf(pivot: PivotTable, name: string): PivotValue[] {
  const index = fieldIndex(pivot, name);
  const items = new Map<string, PivotValue>();
  for (const record of pivot.records)
    items.set(record[index]!.label, items.get(record[index]!.label) ?? record[index]!);
  return [...items.values()].sort(ascending);
}

/** The records that the filters of the fields in use leave. */
export function filteredRecords(pivot: PivotTable): readonly PivotRecord[] {
  return [...pivot.rows, ...pivot.columns, ...pivot.filters].reduce<readonly PivotRecord[]>(
    (records, name) => {
      const index = fieldIndex(pivot, name);
      const left = records.filter((record) => passes(record[index]!, pivot.fields[index]!));
      return passingValues(pivot, index, left);
    },
    pivot.records,
  );
}

export function nodesOf(
  pivot: PivotTable,
  names: readonly string[],
  records: readonly PivotRecord[],
  path: readonly string[] = [],
): PivotNode[] {
  const [name, ...inner] = names;
  if (name === undefined) return [];
  const index = fieldIndex(pivot, name);
  const groups = new Map<string, PivotRecord[]>();
  for (const record of records) {
    const { label } = record[index]!;
    const group = groups.get(label);
    if (group) group.push(record);
    else groups.set(label, [record]);
  }
  const nodes = [...groups].map(([label, held]): PivotNode => ({
    path: [...path, label],
    value: held[0]![index]!,
    records: held,
    children: nodesOf(pivot, inner, held, [...path, label]),
  }));
  return inOrder(pivot, pivot.fields[index]!, nodes);
}

function inOrder(pivot: PivotTable, field: PivotField, nodes: PivotNode[]): PivotNode[] {
  const data = pivot.data.find(({ id }) => id === field.sortedBy);
  const figures = new Map(nodes.map((node) => [node, data ? total(pivot, data.id, node.records) : 0]));
  nodes.sort((a, b) => (data ? figures.get(a)! - figures.get(b)! : ascending(a.value, b.value)));
  return field.descending ? nodes.reverse() : nodes;
}

function ascending(a: PivotValue, b: PivotValue): number {
  const rank = ({ value }: PivotValue) => (value === '' ? 2 : typeof value === 'number' ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return words.compare(a.label, b.label);
}

function total(pivot: PivotTable, dataId: string, records: readonly PivotRecord[]): number {
  const data = pivot.data.find(({ id }) => id === dataId)!;
  const index = fieldIndex(pivot, data.field);
  const sum = newTally();
  for (const record of records) tally(sum, record[index]!.value);
  return Number(figureOf(sum, data.summarizeBy) ?? 0);
}

function passes({ label, value }: PivotValue, { filters }: PivotField): boolean {
  if (filters.manual && !filters.manual.has(label)) return false;
  if (filters.label && !passesLabel(label, filters.label)) return false;
  return !filters.date || (typeof value === 'number' && passesDate(value, filters.date));
}

type Condition = Readonly<Record<string, unknown>>;

function passesLabel(label: string, filter: Condition): boolean {
  const own = label.toLowerCase();
  const limit = (name: string) => textOf(filter[name]);
  const sought = limit('substring').toLowerCase();
  const holds = {
    BeginsWith: () => own.startsWith(sought),
    EndsWith: () => own.endsWith(sought),
    Contains: () => own.includes(sought),
    Equals: () => words.compare(label, limit('comparator')) === 0,
    GreaterThan: () => words.compare(label, limit('comparator')) > 0,
    GreaterThanOrEqualTo: () => words.compare(label, limit('comparator')) >= 0,
    LessThan: () => words.compare(label, limit('comparator')) < 0,
    LessThanOrEqualTo: () => words.compare(label, limit('comparator')) <= 0,
    Between: () =>
      words.compare(label, limit('lowerBound')) >= 0 && words.compare(label, limit('upperBound')) <= 0,
  }[String(filter['condition'])];
  return (holds?.() ?? true) !== Boolean(filter['exclusive']);
}

const textOf = (given: unknown) =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : '';

function passesDate(serial: number, filter: Condition): boolean {
  const [from, to] = spanOf(filter['comparator']);
  const [lowest] = spanOf(filter['lowerBound']);
  const [, highest] = spanOf(filter['upperBound']);
  const holds = {
    Equals: () => serial >= from && serial < to,
    Before: () => serial < from,
    BeforeOrEqualTo: () => serial < to,
    After: () => serial >= to,
    AfterOrEqualTo: () => serial >= from,
    Between: () => serial >= lowest && serial < highest,
  }[String(filter['condition'])];
  return (holds?.() ?? true) !== Boolean(filter['exclusive']);
}

/** The first moment of a date as exact as it was given, and the first after it, as serials. */
function spanOf(given: unknown): readonly [number, number] {
  const { date = '', specificity = 'Day' } = (given ?? {}) as { date?: string; specificity?: string };
  const start = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const exact = specificity.toLowerCase();
  const first = Date.UTC(year, exact === 'year' ? 0 : month, exact === 'year' || exact === 'month' ? 1 : day);
  const after =
    exact === 'year'
      ? Date.UTC(year + 1)
      : exact === 'month'
        ? Date.UTC(year, month + 1)
        : first + 86_400_000;
  return [first / 86_400_000 + 25_569, after / 86_400_000 + 25_569];
}

/** Items are held by what they come to in the whole table. */
function passingValues(
  pivot: PivotTable,
  index: number,
  records: readonly PivotRecord[],
): readonly PivotRecord[] {
  const filter = pivot.fields[index]!.filters.value;
  const data = pivot.data.find((one) => nameOfData(one) === filter?.['value']);
  if (!filter || !data) return records;
  const items = nodesOf({ ...pivot, data: [] }, [pivot.fields[index]!.name], records);
  const sums = new Map(items.map((item) => [item.value.label, total(pivot, data.id, item.records)]));
  const kept = new Set(
    [...sums].filter(([, sum]) => passesValue(sum, [...sums.values()], filter)).map(([label]) => label),
  );
  return records.filter((record) => kept.has(record[index]!.label));
}

function passesValue(sum: number, all: readonly number[], filter: Condition): boolean {
  const [limit, low, high] = ['comparator', 'lowerBound', 'upperBound'].map((name) => Number(filter[name]));
  const threshold = Number(filter['threshold'] ?? 10);
  const holds = {
    Equals: () => sum === limit,
    GreaterThan: () => sum > limit!,
    GreaterThanOrEqualTo: () => sum >= limit!,
    LessThan: () => sum < limit!,
    LessThanOrEqualTo: () => sum <= limit!,
    Between: () => sum >= low! && sum <= high!,
    TopN: () => all.filter((other) => other > sum).length < threshold,
    BottomN: () => all.filter((other) => other < sum).length < threshold,
  }[String(filter['condition'])];
  return (holds?.() ?? true) !== Boolean(filter['exclusive']);
}

export function nameOfData({ caption, summarizeBy, field }: PivotTable['data'][number]): string {
  const word = {
    CountNumbers: 'Count',
    StandardDeviation: 'StdDev',
    StandardDeviationP: 'StdDevp',
    Variance: 'Var',
    VarianceP: 'Varp',
  }[summarizeBy];
  return caption ?? `${word ?? summarizeBy} of ${field}`;
}
