import { contains, type Area, type Cell } from '../../../model/address.ts';
import { kept } from '../../../model/kept.ts';
import type { Place } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { keyOfPlace, placeKey } from '../figure-places.ts';
import { readReferences } from './formula.ts';

/** The formulas of one table, known by their position in `places`. */
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

/** The money cells that are calculated from the given ones, directly or through others. */
export function dependentsOf(tables: readonly TableReading[], places: readonly Place[]): Place[] {
  const seen = new Set(places.map(keyOfPlace));
  let found: Place[] = [];
  let last = places;
  for (let step = 0; step < longestChain && last.length > 0; step++) {
    const from = last;
    last = tables.flatMap((table) => reachedIn(formulasOf(table), from, seen));
    found = found.concat(last);
  }
  return found;
}

/** Those that were not seen before, in the order of the table. */
function reachedIn(formulas: Formulas, places: readonly Place[], seen: Set<string>): Place[] {
  const reached = new Set<number>();
  for (const place of places) for (const at of namedBy(formulas, place)) reached.add(at);
  return [...reached]
    .toSorted((a, b) => a - b)
    .map((at) => formulas.places[at]!)
    .filter((place) => {
      const key = keyOfPlace(place);
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

function namedBy({ naming, large }: Formulas, { sheet, cell }: Place): readonly number[] {
  const listed = naming.get(sheet)?.get(placeKey(cell)) ?? none;
  const around = large.get(sheet)?.filter(({ area }) => contains(area, cell));
  return around ? [...listed, ...around.map(({ formula }) => formula)] : listed;
}

const none: readonly number[] = [];

/** Tables that stay when others are edited keep this. */
const formulasOf = kept(({ sheet: own, units }: TableReading): Formulas => {
  const places: Place[] = [];
  const naming = new Map<string, Map<number, number[]>>();
  const large = new Map<string, LargeArea[]>();
  for (const { formula, cell } of units.flatMap(({ figures }) => figures)) {
    const references = formula === null ? [] : readReferences(formula, own);
    if (references.length === 0) continue;
    const position = places.push({ sheet: own, cell }) - 1;
    for (const { sheet, area } of references) {
      if (sizeOf(area) > mostListed) listOf(large, sheet).push({ area, formula: position });
      else for (const named of cellsOf(area)) listOf(cellsIn(naming, sheet), placeKey(named)).push(position);
    }
  }
  return { places, naming, large };
});

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
