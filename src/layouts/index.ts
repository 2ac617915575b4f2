import type { Organisation } from '../model/organisation.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { makeGrid } from './grid.ts';
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
  const grid = splitPastedLines(makeGrid(sheet));
  const readings: TableReading[] = [];
  for (const segment of findSegments(grid)) {
    const scale = readings.at(-1)?.scale ?? 1;
    readings.push(readTable(grid, segment, { organisation, year, scale }));
  }
  return readings;
}
