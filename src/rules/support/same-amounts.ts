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

const known = new WeakMap<readonly TableReading[], readonly SameAmount[]>();

/** Every figure that two sheets state of the same unit; the copies on all other sheets stand against the unit's own one. */
export function sameAmounts(tables: readonly TableReading[]): readonly SameAmount[] {
  let pairs = known.get(tables);
  if (!pairs) known.set(tables, (pairs = findPairs(tables)));
  return pairs;
}

function findPairs(tables: readonly TableReading[]): SameAmount[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return [];
  const stating = tables.filter(({ kind }) => kind === 'plan' || kind === 'outcome' || kind === 'amendment');
  const named = stating.flatMap((table) => namedOnce(table).map(([name, unit]) => ({ name, table, unit })));
  const pairs: SameAmount[] = [];
  for (const places of groupBy(named, ({ name }) => name).values()) {
    if (places.length < 2) continue;
    const amounts = new Map<string, Printed[]>();
    for (const { table, unit } of places) {
      for (const [key, figure] of figuresByKey(unit)) {
        if (!isAmount(figure)) continue;
        const printed = { table, unit, figure };
        const same = amounts.get(key);
        if (same) same.push(printed);
        else amounts.set(key, [printed]);
      }
    }
    for (const same of amounts.values()) if (same.length > 1) pairs.push(...pairUp(same));
  }
  return pairs;
}

function isAmount(figure: Figure): figure is NumberFigure {
  return isAdditive(figure) && isNumber(figure) && figure.item !== 'account';
}

function pairUp(places: readonly Printed[]): SameAmount[] {
  const own = places.reduce((best, next) => (isOwner(next, best) ? next : best));
  return places
    .filter((place) => place !== own && place.table.sheet !== own.table.sheet)
    .map((result) => ({ result, part: own }));
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

const namedIn = new WeakMap<TableReading, ReadonlySet<string>>();

function sheetsNamedIn(table: TableReading): ReadonlySet<string> {
  const before = namedIn.get(table);
  if (before) return before;
  const formulas = table.units.flatMap(({ figures }) => figures.flatMap(({ formula }) => formula ?? []));
  const linked = formulas.filter((formula) => formula.includes('!'));
  const named = new Set(
    linked.flatMap((formula) => readReferences(formula, table.sheet).map(({ sheet }) => sheet)),
  );
  namedIn.set(table, named);
  return named;
}

/** Named entities that the table prints once. */
function namedOnce(table: TableReading): [string, UnitReading][] {
  const seen = new Map<string, UnitReading | null>();
  for (const unit of table.units) {
    if (unit.level === 'total' || unit.level === 'project' || unit.figures.length === 0) continue;
    const name = identity(unit);
    if (name !== '') seen.set(name, seen.has(name) ? null : unit);
  }
  return [...seen].filter((entry): entry is [string, UnitReading] => entry[1] !== null);
}

/** A code speaks for the unit; a name alone does together with its level. */
function identity({ code, name, level }: UnitReading): string {
  if (code !== null) return `${foldCode(code)}|${level}`;
  return name === '' ? '' : `${foldName(name)}|${level}`;
}
