import { contains, type Area, type Cell } from '../../model/address.ts';
import type { Place } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { keyOfPlace, placeKey } from './figure-places.ts';
import { readReferences } from './formula.ts';

/** Formulas are known by their position in `places`. */
interface Formulas {
  readonly places: readonly Place[];
  /** By sheet: the formulas that name a cell, alone or in a small area. */
  readonly naming: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
  /** By sheet: large areas and the formulas that name them. */
  readonly large: ReadonlyMap<string, readonly LargeArea[]>;
}

interface LargeArea {
  readonly area: Area;
  readonly formula: number;
}

/** Chains longer than this end in cells far from the first one. */
const longestChain = 12;
/** Areas of more cells are looked through instead of being written down cell by cell. */
const mostListed = 64;
const known = new WeakMap<readonly TableReading[], Formulas>();

/** The money cells that are calculated from the given ones, directly or through others. */
export function dependentsOf(tables: readonly TableReading[], places: readonly Place[]): Place[] {
  if (places.length === 0) return [];
  const formulas = known.get(tables) ?? formulasOf(tables);
  known.set(tables, formulas);
  const given = new Set(places.map(keyOfPlace));
  const seen = new Set<number>();
  const found: Place[] = [];
  let last = places;
  for (let step = 0; step < longestChain && last.length > 0; step++) {
    const reached = new Set(last.flatMap((place) => namedBy(formulas, place)));
    const fresh = [...reached]
      .filter((at) => !seen.has(at) && !given.has(keyOfPlace(formulas.places[at]!)))
      .toSorted((a, b) => a - b);
    for (const at of fresh) seen.add(at);
    last = fresh.map((at) => formulas.places[at]!);
    found.push(...last);
  }
  return found;
}

function namedBy({ naming, large }: Formulas, { sheet, cell }: Place): number[] {
  const listed = naming.get(sheet)?.get(placeKey(cell)) ?? [];
  const around = large.get(sheet)?.filter(({ area }) => contains(area, cell)) ?? [];
  return [...listed, ...around.map(({ formula }) => formula)];
}

function formulasOf(tables: readonly TableReading[]): Formulas {
  const places: Place[] = [];
  const naming = new Map<string, Map<number, number[]>>();
  const large = new Map<string, LargeArea[]>();
  for (const { sheet: own, units } of tables) {
    for (const { formula, cell } of units.flatMap(({ figures }) => figures)) {
      const references = formula === null ? [] : readReferences(formula, own);
      if (references.length === 0) continue;
      const position = places.push({ sheet: own, cell }) - 1;
      for (const { sheet, area } of references) {
        if (sizeOf(area) > mostListed) listOf(large, sheet).push({ area, formula: position });
        else
          for (const named of cellsOf(area)) listOf(cellsIn(naming, sheet), placeKey(named)).push(position);
      }
    }
  }
  return { places, naming, large };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { row, column };
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function cellsIn(naming: Map<string, Map<number, number[]>>, sheet: string): Map<number, number[]> {
  const cells = naming.get(sheet) ?? new Map<number, number[]>();
  naming.set(sheet, cells);
  return cells;
}
