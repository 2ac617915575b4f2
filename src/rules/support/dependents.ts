import type { Area } from '../../model/address.ts';
import type { Place } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { readReferences, type Reference } from './formula.ts';
import { placeKey } from './figure-places.ts';

interface Calculated {
  readonly place: Place;
  readonly references: readonly Reference[];
}

/** Chains longer than this end in cells far from the first one. */
const longestChain = 12;
const known = new WeakMap<readonly TableReading[], readonly Calculated[]>();

/** The money cells that are calculated from the given ones, directly or through others. */
export function dependentsOf(tables: readonly TableReading[], places: readonly Place[]): Place[] {
  const formulas = known.get(tables) ?? tables.flatMap(calculatedOf);
  known.set(tables, formulas);
  const touched = new Map<string, Set<number>>();
  for (const place of places) touch(touched, place);
  const found: Place[] = [];
  let waiting = formulas.filter(({ place }) => !touched.get(place.sheet)?.has(placeKey(place.cell)));
  for (let step = 0; step < longestChain; step++) {
    const reached = waiting.filter(({ references }) =>
      references.some(({ sheet, area }) => touches(touched.get(sheet), area)),
    );
    if (reached.length === 0) break;
    for (const { place } of reached) {
      touch(touched, place);
      found.push(place);
    }
    const gone = new Set(reached);
    waiting = waiting.filter((formula) => !gone.has(formula));
  }
  return found;
}

function calculatedOf(table: TableReading): Calculated[] {
  return table.units.flatMap((unit) =>
    unit.figures.flatMap(({ formula, cell }) => {
      const references = formula === null ? [] : readReferences(formula, table.sheet);
      return references.length > 0 ? [{ place: { sheet: table.sheet, cell }, references }] : [];
    }),
  );
}

function touch(touched: Map<string, Set<number>>, { sheet, cell }: Place): void {
  const cells = touched.get(sheet);
  if (cells) cells.add(placeKey(cell));
  else touched.set(sheet, new Set([placeKey(cell)]));
}

function touches(cells: ReadonlySet<number> | undefined, area: Area): boolean {
  if (!cells) return false;
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > cells.size) {
    for (const key of cells) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return true;
    }
    return false;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (cells.has(placeKey({ row, column }))) return true;
    }
  }
  return false;
}
