import { splitBands } from './bands.ts';
import { isAmount, type Grid } from '../cells/grid.ts';

/** Rows of a sheet that are parted into the same side-by-side bands. */
export interface Strip {
  readonly rows: readonly number[];
  readonly bands: readonly [number, number][];
}

/** Where the sheet as a whole shows no bands, rows between blank rows may: a small table beside another, others below. */
export function findStrips(grid: Grid, left: number, right: number): Strip[] {
  const whole: Strip = { rows: grid.rows, bands: splitBands(grid, left, right) };
  if (whole.bands.length > 1) return [whole];
  const strips = stretchesOf(grid).map((rows) => ({ rows, bands: bandsOf(grid, rows, left, right) }));
  if (strips.length < 2 || strips.every(({ bands }) => bands.length === 1)) return [whole];
  const joined: { rows: number[]; bands: readonly [number, number][] }[] = [];
  let titles: number[] = [];
  for (const { rows, bands } of strips) {
    if (!hasAmounts(grid, rows)) {
      for (const row of rows) titles.push(row);
      continue;
    }
    const last = joined.at(-1);
    if (last?.bands.length === 1 && bands.length === 1)
      for (const row of [...titles, ...rows]) last.rows.push(row);
    else joined.push({ rows: [...titles, ...rows], bands: bands.length === 1 ? whole.bands : bands });
    titles = [];
  }
  return joined;
}

function stretchesOf(grid: Grid): number[][] {
  const stretches: number[][] = [];
  let previous = -2;
  for (const row of grid.rows) {
    if (row === previous + 1) stretches.at(-1)!.push(row);
    else stretches.push([row]);
    previous = row;
  }
  return stretches;
}

function hasAmounts(grid: Grid, rows: readonly number[]): boolean {
  return rows.some((row) => grid.cellsOf(row).some(isAmount));
}

/** Only a blank column, right of which a heading stands on the first row, parts the rows of one stretch. */
function bandsOf(grid: Grid, rows: readonly number[], left: number, right: number): [number, number][] {
  if (rows.length < 3) return [[left, right]];
  const bands = splitBands({ ...grid, rows }, left, right);
  const heads = (column: number) => rows.slice(0, 3).some((row) => grid.at(row, column)?.kind === 'label');
  const isBlank = (column: number) => rows.every((row) => grid.at(row, column) === null);
  const areApart = bands.slice(1).every(([start]) => isBlank(start - 1) && heads(start));
  return areApart ? bands : [[left, right]];
}
