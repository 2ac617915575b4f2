import { plainSum, type SumTerm } from '../../model/plain-sum.ts';
import type { GridCell } from '../cells/grid.ts';
import type { DraftUnit } from '../draft.ts';

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of its own column that a cell's formula adds up; null where it does anything else. */
export function rowsAdded({ formula, row, column }: GridCell): readonly Rows[] | null {
  if (formula === null) return null;
  const isOfColumn = ({ sign, area: { left, right, top, bottom } }: SumTerm) =>
    sign > 0 && left === column && right === column && (row < top || row > bottom);
  return plainSum(formula, '', isOfColumn)?.map(({ area }) => area) ?? null;
}

/** What a unit's formulas add up, whatever it is called and whether it comes out. */
export interface Added {
  readonly parts: ReadonlySet<DraftUnit>;
  /** All of them stand above it, or all below. */
  readonly side: 'above' | 'below';
}

/** The first figures tell; a unit that is typed or calculated along its row adds up no others. */
const mostAsked = 4;

/** Units that add up two others or more in as many columns as they have typed amounts in. */
export function sumsByFormula(units: readonly DraftUnit[]): ReadonlyMap<DraftUnit, Added> {
  const added = new Map<DraftUnit, Added>();
  let ownerOf: readonly DraftUnit[] | null = null;
  for (const unit of units) {
    const rows = rowsOfParts(unit);
    if (rows.length === 0) continue;
    ownerOf ??= ownersOfRows(units);
    const parts = new Set<DraftUnit>();
    for (const { top, bottom } of rows)
      for (let row = top; row <= Math.min(bottom, top + mostRows); row++) {
        const owner = ownerOf[row];
        if (owner) parts.add(owner);
      }
    const side = parts.size > 1 && !parts.has(unit) ? sideOf(unit, parts) : null;
    if (side) added.set(unit, { parts, side });
  }
  return added;
}

function ownersOfRows(units: readonly DraftUnit[]): readonly DraftUnit[] {
  const owners: DraftUnit[] = [];
  for (const unit of units) for (const { cell } of unit.figures) owners[cell.row] = unit;
  return owners;
}

/** Longer stretches are whole columns. */
const mostRows = 20_000;

function rowsOfParts({ figures }: DraftUnit): Rows[] {
  const rows: Rows[] = [];
  let [added, typed] = [0, 0];
  for (const { cell, column } of figures) {
    if (column.entity) return [];
    if (added === 0 && typed === mostAsked) return [];
    const own = rowsAdded(cell);
    if (own) {
      added++;
      rows.push(...own);
    } else if (cell.formula === null && cell.value !== null) typed++;
  }
  return added > 0 && added >= typed ? rows : [];
}

/** Another sum takes it in and none of what this one adds up: it was not left out here. */
export function isAddedElsewhere(
  unit: DraftUnit,
  sum: DraftUnit,
  added: ReadonlyMap<DraftUnit, Added>,
): boolean {
  const own = added.get(sum)?.parts;
  if (!own || own.has(unit)) return false;
  if (isCountedIn(own, unit, added)) return true;
  return [...added].some(
    ([other, { parts }]) => other !== sum && parts.has(unit) && ![...own].some((part) => parts.has(part)),
  );
}

/** "Erotus" between two rows above it, added up with what stands below it: they count by way of it. */
function isCountedIn(
  parts: ReadonlySet<DraftUnit>,
  unit: DraftUnit,
  added: ReadonlyMap<DraftUnit, Added>,
  depth = 0,
): boolean {
  return [...parts].some((part) => {
    const inner = depth < mostLevels ? added.get(part)?.parts : undefined;
    return inner ? isCountedIn(inner, unit, added, depth + 1) : differenceRows(part).has(unit.heading.row);
  });
}

const mostLevels = 6;
const differences = new WeakMap<DraftUnit, ReadonlySet<number>>();

function differenceRows(unit: DraftUnit): ReadonlySet<number> {
  let rows = differences.get(unit);
  if (!rows)
    differences.set(unit, (rows = new Set(unit.figures.slice(0, mostAsked).flatMap(rowsOfDifference))));
  return rows;
}

function rowsOfDifference({ cell: { formula, column } }: DraftUnit['figures'][number]): number[] {
  const terms = formula === null ? null : plainSum(formula, '');
  if (!terms?.some(({ sign }) => sign < 0)) return [];
  return terms.flatMap(({ area: { left, right, top, bottom } }) =>
    left === column && right === column && top === bottom ? [top] : [],
  );
}

function sideOf({ heading }: DraftUnit, parts: ReadonlySet<DraftUnit>): Added['side'] | null {
  const all = [...parts];
  if (all.every((part) => part.heading.row < heading.row)) return 'above';
  return all.every((part) => part.heading.row > heading.row) ? 'below' : null;
}
