import { kept } from '../../../model/kept.ts';
import type { Figure, TableReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from '../figures.ts';
import { readReferences } from '../formulas/formula.ts';
import { groupBy } from '../group.ts';
import { namedUnits, type NamedUnit } from './named-units.ts';
import { monthOfSheet } from '../years/sheet-month.ts';

/** A unit that several tables print. */
export interface SharedUnit {
  readonly places: readonly NamedUnit[];
}

/** Two figures of the same unit, quantity, version and year on two sheets. */
export interface SameAmount {
  /** Where the copy stands: the figure that refers to the other, else the one on the sheet with more units. */
  readonly result: NamedUnit;
  readonly figure: NumberFigure;
  readonly part: NamedUnit;
  readonly partFigure: NumberFigure;
}

/** Units whose tables stay when others are edited are the very same objects. Sheets of different months repeat nothing. */
export function sharedUnits(tables: readonly TableReading[]): SharedUnit[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return [];
  const months = new Set(tables.flatMap(({ sheet }) => monthOfSheet(sheet) ?? []));
  const stating = tables.filter(
    ({ kind, sheet }) =>
      (kind === 'plan' || kind === 'outcome' || kind === 'amendment') &&
      (months.size < 2 || monthOfSheet(sheet) === null),
  );
  const named = groupBy(stating.flatMap(namedOnce), ({ identity }) => identity);
  return [...named.values()].flatMap((places) => (places.length > 1 ? [sharedUnit(places)] : []));
}

/** By the first of the places. */
const known = new WeakMap<NamedUnit, SharedUnit>();

function sharedUnit(places: readonly NamedUnit[]): SharedUnit {
  const before = known.get(places[0]!);
  if (before?.places.length === places.length && places.every((one, at) => one === before.places[at]))
    return before;
  const shared = { places };
  known.set(places[0]!, shared);
  return shared;
}

/** Every figure that two sheets state of the unit; the copies on all other sheets stand against the unit's own one. */
export function visitSameAmounts({ places }: SharedUnit, visit: (same: SameAmount) => void): void {
  const byPlace = places.map(({ unit }) => figuresByKey(unit));
  const [first] = byPlace;
  const keys = byPlace.every((figures) => figures.keys === first!.keys)
    ? first!.keys
    : new Set(byPlace.flatMap((figures) => figures.keys));
  const isInAll = keys === first!.keys;
  let ownerOfAll: number | undefined;
  for (const [index, key] of [...keys].entries()) {
    // A key says whose figures are amounts: what is none in the first is none in the others.
    if (isInAll && !isKindOfAmount(first!.figures[index]!)) continue;
    const figures = byPlace.map((one) => amountOf(isInAll ? one.figures[index] : one.get(key)));
    const own = figures.includes(null)
      ? ownerAmong(places, figures)
      : (ownerOfAll ??= ownerAmong(places, figures));
    if (own < 0) continue;
    for (const [at, figure] of figures.entries())
      if (figure && at !== own && places[at]!.table.sheet !== places[own]!.table.sheet)
        visit({ result: places[at]!, figure, part: places[own]!, partFigure: figures[own]! });
  }
}

function amountOf(figure: Figure | undefined): NumberFigure | null {
  return isNumber(figure) && isKindOfAmount(figure) ? figure : null;
}

function isKindOfAmount(figure: Figure): boolean {
  return isAdditive(figure) && figure.item !== 'account';
}

/** The place of the unit's own figure; -1 where none has one. */
function ownerAmong(places: readonly NamedUnit[], figures: readonly (NumberFigure | null)[]): number {
  let own = -1;
  for (const [at, figure] of figures.entries())
    if (figure && (own < 0 || isOwner(places[at]!, places[own]!))) own = at;
  return own;
}

/** `a` is nearer the source than `b`: `b`'s table refers to `a`'s, or its sheet holds fewer units. */
function isOwner(a: NamedUnit, b: NamedUnit): boolean {
  const isCopied = refersTo(b.table, a.table);
  if (isCopied !== refersTo(a.table, b.table)) return isCopied;
  return a.table.units.length < b.table.units.length;
}

/** By any of its figures: the one that is compared may refer to a wrong place. */
function refersTo(table: TableReading, other: TableReading): boolean {
  return table.sheet !== other.sheet && sheetsNamedIn(table).has(other.sheet);
}

const sheetsNamedIn = kept((table: TableReading): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const { figures } of table.units)
    for (const { formula } of figures)
      if (formula?.includes('!'))
        for (const { sheet } of readReferences(formula, table.sheet)) named.add(sheet);
  return named;
});

/** NamedUnit entities that the table prints once. */
const namedOnce = kept((table: TableReading): readonly NamedUnit[] => {
  const seen = new Map<string, NamedUnit | null>();
  for (const named of namedUnits(table))
    if (named.identity !== '') seen.set(named.identity, seen.has(named.identity) ? null : named);
  return [...seen.values()].filter((named) => named !== null);
});
