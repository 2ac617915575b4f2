import { isCodeColumn } from './columns-of-codes.ts';
import { isAmount, isYear, type Grid, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';

/** How a column of a band is used, before any heading has been read. */
export type ColumnUse = 'label' | 'code' | 'figures' | 'running' | 'blank';

export interface ColumnProfile {
  readonly column: number;
  readonly use: ColumnUse;
  readonly labels: number;
  readonly amounts: number;
}

interface Looked {
  readonly left: number;
  readonly right: number;
  readonly profiles: readonly ColumnProfile[];
}

/** Where a sheet holds one table, several steps look down all its rows. */
const latest = new WeakMap<readonly number[], Looked>();

/** Looks down the columns `left`..`right` within the given rows. */
export function profileColumns(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): readonly ColumnProfile[] {
  const before = latest.get(rows);
  if (before?.left === left && before.right === right) return before.profiles;
  const profiles = lookDown(grid, rows, left, right);
  latest.set(rows, { left, right, profiles });
  return profiles;
}

function lookDown(grid: Grid, rows: readonly number[], left: number, right: number): ColumnProfile[] {
  const counts = countCells(grid, rows, left, right);
  const profiles: ColumnProfile[] = [];
  let afterFigures = false;
  const columns = [...counts.keys()].sort((a, b) => a - b);
  for (const [at, column] of columns.entries()) {
    const { labels, amounts } = counts.get(column)!;
    const isNamed = profiles.some((p) => p.use === 'label' && p.labels >= amounts * 0.9);
    const code: boolean =
      amounts > 0 &&
      !afterFigures &&
      !isHeadedByYear(grid, rows, column) &&
      isCodeColumn(grid, rows, { column, next: columns[at + 1] ?? column + 1, right, isNamed });
    const use: ColumnUse = code
      ? 'code'
      : amounts > 0 && amounts * 3 >= labels
        ? 'figures'
        : labels > 0
          ? 'label'
          : 'blank';
    afterFigures ||= use === 'figures';
    profiles.push({ column, use, labels, amounts });
  }
  return profiles;
}

/** "2025 | 2026", "TA 2025 | TA 2026": what stands below are amounts, however plain. */
function isHeadedByYear(grid: Grid, rows: readonly number[], column: number): boolean {
  const row = rows.find((one) => grid.at(one, column) !== null);
  if (row === undefined) return false;
  const year = yearOf(grid.at(row, column));
  return (
    year !== null &&
    [column - 1, column + 1].some((beside) => {
      const other = yearOf(grid.at(row, beside));
      return other !== null && Math.abs(other - year) === 1;
    })
  );
}

function yearOf(cell: GridCell | null): number | null {
  if (cell?.kind === 'label') return readHeading(cell.text).year;
  return cell && isYear(cell) ? cell.value : null;
}

function countCells(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): Map<number, { labels: number; amounts: number }> {
  const counts = new Map<number, { labels: number; amounts: number }>();
  for (const row of rows) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.column < left || cell.column > right) continue;
      let count = counts.get(cell.column);
      if (!count) counts.set(cell.column, (count = { labels: 0, amounts: 0 }));
      if (isAmount(cell)) count.amounts++;
      else if (cell.kind === 'label') count.labels++;
    }
  }
  return counts;
}
