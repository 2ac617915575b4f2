import { kept } from '../../model/kept.ts';
import { foldCode, foldName } from '../../model/names.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from './figures.ts';
import { readReferences } from './formula.ts';
import { groupBy } from './group.ts';

/** A figure that can be calculated with, and where it stands. */
interface Printed {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

/** The same unit, quantity, version and year on two sheets. */
export interface SameAmount {
  /** The copy: the figure that refers to the other, else the one on the sheet with more units. */
  readonly result: Printed;
  readonly part: Printed;
}

/** A unit that a table prints once. */
interface Named {
  readonly name: string;
  readonly table: TableReading;
  readonly unit: UnitReading;
}

/**
 * Every figure that two sheets state of the same unit, unit by unit; the copies on all other sheets stand against the
 * unit's own one. Units whose tables stay when others are edited are the very same lists.
 */
export function sameAmounts(tables: readonly TableReading[]): (readonly SameAmount[])[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return [];
  const stating = tables.filter(({ kind }) => kind === 'plan' || kind === 'outcome' || kind === 'amendment');
  const named = groupBy(stating.flatMap(namedOnce), ({ name }) => name);
  return [...named.values()].map(pairsOf).filter(({ length }) => length > 0);
}

interface Pairs {
  readonly places: readonly Named[];
  readonly pairs: readonly SameAmount[];
}

/** By the first of the places. */
const known = new WeakMap<Named, Pairs>();

function pairsOf(places: readonly Named[]): readonly SameAmount[] {
  const before = known.get(places[0]!);
  if (before?.places.length === places.length && places.every((one, at) => one === before.places[at]))
    return before.pairs;
  const pairs = findPairs(places);
  known.set(places[0]!, { places, pairs });
  return pairs;
}

const none: readonly SameAmount[] = [];

function findPairs(places: readonly Named[]): readonly SameAmount[] {
  if (places.length < 2) return none;
  const byPlace = places.map(({ unit }) => figuresByKey(unit));
  const [first] = byPlace;
  const keys = byPlace.every((figures) => figures.keys === first!.keys)
    ? first!.keys
    : new Set(byPlace.flatMap((figures) => figures.keys));
  const pairs: SameAmount[] = [];
  for (const key of keys) {
    const printed: Printed[] = [];
    for (const [at, { table, unit }] of places.entries()) {
      const figure = byPlace[at]!.get(key);
      if (figure && isAmount(figure)) printed.push({ table, unit, figure });
    }
    if (printed.length > 1) pairUp(printed, pairs);
  }
  return pairs;
}

function isAmount(figure: Figure): figure is NumberFigure {
  return isAdditive(figure) && isNumber(figure) && figure.item !== 'account';
}

function pairUp(places: readonly Printed[], pairs: SameAmount[]): void {
  const own = places.reduce((best, next) => (isOwner(next, best) ? next : best));
  for (const place of places)
    if (place !== own && place.table.sheet !== own.table.sheet) pairs.push({ result: place, part: own });
}

/** `a` is nearer the source than `b`: `b`'s table refers to `a`'s, or its sheet holds fewer units. */
function isOwner(a: Printed, b: Printed): boolean {
  const isCopied = refersTo(b.table, a.table);
  if (isCopied !== refersTo(a.table, b.table)) return isCopied;
  return a.table.units.length < b.table.units.length;
}

/** By any of its figures: the one that is compared may refer to a wrong place. */
function refersTo(table: TableReading, other: TableReading): boolean {
  return table.sheet !== other.sheet && sheetsNamedIn(table).has(other.sheet);
}

const sheetsNamedIn = kept((table: TableReading): ReadonlySet<string> => {
  const formulas = table.units.flatMap(({ figures }) => figures.flatMap(({ formula }) => formula ?? []));
  const linked = formulas.filter((formula) => formula.includes('!'));
  return new Set(linked.flatMap((formula) => readReferences(formula, table.sheet).map(({ sheet }) => sheet)));
});

/** Named entities that the table prints once. */
const namedOnce = kept((table: TableReading): readonly Named[] => {
  const seen = new Map<string, UnitReading | null>();
  for (const unit of table.units) {
    if (unit.level === 'total' || unit.level === 'project' || unit.figures.length === 0) continue;
    const name = identity(unit);
    if (name !== '') seen.set(name, seen.has(name) ? null : unit);
  }
  return [...seen].flatMap(([name, unit]) => (unit ? [{ name, table, unit }] : []));
});

/** A code speaks for the unit; a name alone does together with its level. */
function identity({ code, name, level }: UnitReading): string {
  if (code !== null) return `${foldCode(code)}|${level}`;
  return name === '' ? '' : `${foldName(name)}|${level}`;
}
