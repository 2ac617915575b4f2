import { contains } from '../../model/address.ts';
import { foldCode, foldName } from '../../model/names.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from './figures.ts';
import { readReferences } from './formula.ts';

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
  const pairs = known.get(tables) ?? findPairs(tables);
  known.set(tables, pairs);
  return pairs;
}

function findPairs(tables: readonly TableReading[]): SameAmount[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return [];
  const places = new Map<string, Printed[]>();
  for (const table of tables) {
    if (!['plan', 'outcome', 'amendment'].includes(table.kind)) continue;
    for (const unit of namedOnce(table)) {
      for (const [key, figure] of figuresByKey(unit)) {
        if (!isAdditive(figure) || !isNumber(figure) || figure.item === 'account') continue;
        const here = `${identity(unit)}|${key}`;
        const others = places.get(here);
        if (others) others.push({ table, unit, figure });
        else places.set(here, [{ table, unit, figure }]);
      }
    }
  }
  return [...places.values()].flatMap(pairUp);
}

function pairUp(places: readonly Printed[]): SameAmount[] {
  if (places.length < 2) return [];
  const own = places.reduce((best, next) => (isOwner(next, best) ? next : best));
  return places
    .filter((place) => place !== own && place.table.sheet !== own.table.sheet)
    .map((result) => ({ result, part: own }));
}

/** `a` is nearer the source than `b`: `b` refers to it, or its sheet holds fewer units. */
function isOwner(a: Printed, b: Printed): boolean {
  if (refersTo(b, a)) return true;
  return !refersTo(a, b) && a.table.units.length < b.table.units.length;
}

function refersTo({ table, figure }: Printed, other: Printed): boolean {
  return readReferences(figure.formula ?? '', table.sheet).some(
    ({ sheet, area }) => sheet === other.table.sheet && contains(area, other.figure.cell),
  );
}

/** Named entities that the table prints once. */
function namedOnce(table: TableReading): UnitReading[] {
  const seen = new Map<string, UnitReading | null>();
  for (const unit of table.units) {
    if (unit.level === 'total' || unit.level === 'project' || identity(unit) === '') continue;
    if (unit.figures.length > 0) seen.set(identity(unit), seen.has(identity(unit)) ? null : unit);
  }
  return [...seen.values()].filter((unit) => unit !== null);
}

/** A code speaks for the unit; a name alone does together with its level. */
function identity({ code, name, level }: UnitReading): string {
  if (code !== null) return `${foldCode(code)}|${level}`;
  return name === '' ? '' : `${foldName(name)}|${level}`;
}
