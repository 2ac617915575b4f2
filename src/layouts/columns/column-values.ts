import { type GridCell, type Grid, isAmount } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

export const mostRows = 80;

export interface Values {
  readonly cells: readonly (GridCell | null)[];
  /** Decimal places printed, at most three. */
  readonly places: number;
}

export function readColumn(grid: Grid, rows: readonly number[], column: number): Values {
  const cells = rows.map((row) => {
    const cell = grid.at(row, column);
    return cell && isAmount(cell) && cell.value !== null ? cell : null;
  });
  const places = Math.max(0, ...cells.map((cell) => (cell ? placesOf(cell.value!) : 0)));
  return { cells, places };
}

function placesOf(value: number): number {
  for (let places = 0; places < 3; places++) {
    if (Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6) return places;
  }
  return 3;
}

export interface Pair {
  readonly a: Values;
  readonly b: Values;
}

/** Comes out right in every row that has all three figures but a few, or one, some of them telling. */
export function holds(
  own: Values,
  { a, b }: Pair,
  of: (a: number, b: number) => number,
  tolerance: number,
): boolean {
  let right = 0;
  let telling = 0;
  let tried = 0;
  for (const [i, cell] of own.cells.entries()) {
    const [left, other] = [a.cells[i], b.cells[i]];
    if (!cell || !left || !other) continue;
    const expected = of(left.value!, other.value!);
    if (!Number.isFinite(expected)) continue;
    tried++;
    if (Math.abs(expected - cell.value!) > tolerance * 1.01) continue;
    right++;
    if (cell.value !== 0 && left.value !== 0 && other.value !== 0) telling++;
  }
  if (right < tried) return telling >= 3 && tried - right <= Math.max(1, tried * 0.2);
  return telling >= 2;
}

/** Whether the column holds figures, before its heading has been read. */
export function holdsFigures({ columns }: Segment, column: number): boolean {
  return columns.some((profile) => profile.column === column && profile.use === 'figures');
}
