import type { Organisation } from '../model/organisation.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { findGoalTables } from './goals.ts';
import { makeGrid, type Grid } from './grid.ts';
import { splitPastedLines } from './pasted-lines.ts';
import { readTable } from './read-table.ts';
import { findSegments } from './segments.ts';

/** Reads every table of every sheet with cells, hidden sheets included, in reading order. */
export function readTables(
  snapshot: WorkbookSnapshot,
  options: { organisation?: Organisation | null; year?: number | null } = {},
): TableReading[] {
  const { organisation = null, year = null } = options;
  return snapshot.sheets
    .filter((sheet) => sheet.kind === 'cells' && sheet.used !== null)
    .flatMap((sheet) => readSheet(sheet, organisation, year));
}

function readSheet(
  sheet: SheetSnapshot,
  organisation: Organisation | null,
  year: number | null,
): TableReading[] {
  const whole = makeGrid(sheet);
  const goals = findGoalTables(whole);
  const grid = splitPastedLines(goals.length > 0 ? without(whole, goals) : whole);
  const readings: TableReading[] = [];
  for (const segment of findSegments(grid)) {
    const scale = readings.at(-1)?.scale ?? 1;
    readings.push(readTable(grid, segment, { organisation, year, scale }));
  }
  return [...readings, ...goals.map(({ table }) => table)].sort(
    (a, b) => a.area.top - b.area.top || a.area.left - b.area.left,
  );
}

/** The grid less the rows that goal tables take. */
function without(grid: Grid, goals: readonly { rows: ReadonlySet<number> }[]): Grid {
  const isTaken = (row: number) => goals.some(({ rows }) => rows.has(row));
  return {
    ...grid,
    rows: grid.rows.filter((row) => !isTaken(row)),
    cellsOf: (row) => (isTaken(row) ? [] : grid.cellsOf(row)),
    at: (row, column) => (isTaken(row) ? null : grid.at(row, column)),
  };
}
