import type { ConfirmedReading, ConfirmedTable } from '../model/confirmed-reading.ts';
import { kept } from '../model/kept.ts';
import type { Organisation } from '../model/organisation.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { Scale, TableReading } from '../model/table.ts';
import { asToday } from './confirmed/confirmed.ts';
import { findDrift } from './confirmed/confirmed-drift.ts';
import { matchConfirmed } from './confirmed/confirmed-match.ts';
import { yearsLater, yearsSince } from './confirmed/confirmed-years.ts';
import { findGoalTables } from './goals.ts';
import { withResponsible, withSchedules } from './goals/schedules.ts';
import { cellsBetween, makeGrid, type Grid } from './cells/grid.ts';
import { splitPastedLines } from './cells/pasted-lines.ts';
import { readTable } from './table/read-table.ts';
import { fieldTexts } from './segments/fields.ts';
import { findSpacedSegments } from './segments/double-spaced.ts';
import type { Segment } from './segments/segments.ts';
import { plannedByTitles } from './titles/titled-version.ts';

export { toConfirmedTable } from './confirmed/confirmed.ts';
export { copiedFrom } from './confirmed/confirmed-match.ts';

export interface ReadTablesOptions {
  readonly organisation?: Organisation | null;
  /** The plan year where the workbook does not say it. */
  readonly year?: number | null;
  /** What a person has confirmed or corrected before. */
  readonly confirmed?: ConfirmedReading | null;
}

/** Reads every table of every sheet with cells, hidden sheets included, in reading order. */
export function readTables(snapshot: WorkbookSnapshot, options: ReadTablesOptions = {}): TableReading[] {
  return [...readAndMatch(snapshot, options).keys()];
}

/** The same tables, each with what a person has confirmed of it; null where nothing. */
export function readAndMatch(
  snapshot: WorkbookSnapshot,
  options: ReadTablesOptions = {},
): Map<TableReading, ConfirmedTable | null> {
  const { organisation = null, year = null, confirmed = null } = options;
  const found = snapshot.sheets
    .filter((sheet) => sheet.kind === 'cells' && sheet.used !== null)
    .flatMap((sheet) => readSheet(sheet, organisation, year));
  if (!confirmed) return new Map(found.map(({ table }) => [table, null]));
  const matches = matchConfirmed(
    found.map(({ table }) => table),
    confirmed,
  );
  return new Map(
    found.map(({ table, again }) => {
      const said = matches.get(table);
      if (!said) return [table, null];
      return [confirmedReading(table)(said, again), said];
    }),
  );
}

/** A table that stays and is confirmed as before is the very same object. */
const confirmedReading = kept((table: TableReading) => {
  let before: { readonly said: ConfirmedTable; readonly reading: TableReading } | null = null;
  return (said: ConfirmedTable, again: Found['again']): TableReading => {
    if (before?.said !== said) {
      const years = yearsSince(said, table);
      const reading = again?.(asToday(yearsLater(said, years), table)) ?? table;
      const drift = findDrift(reading, said, years);
      const { year, scale, expenseSign } = table;
      const asRead = { year, scale, expenseSign };
      before = { said, reading: { ...reading, asRead, isConfirmed: true, drift } };
    }
    return before.reading;
  };
});

interface Found {
  readonly table: TableReading;
  /** Reads it as a person has confirmed it; null where nobody is asked. */
  readonly again: ((said: ConfirmedTable) => TableReading) | null;
}

interface ReadSheet {
  readonly organisation: Organisation | null;
  readonly year: number | null;
  readonly found: readonly Found[];
}

/** Sheets that stay when others are edited are not read again: with and without a city, latest first. */
const readSheets = new WeakMap<SheetSnapshot, readonly ReadSheet[]>();
const mostKept = 2;

function readSheet(
  sheet: SheetSnapshot,
  organisation: Organisation | null,
  year: number | null,
): readonly Found[] {
  const before = readSheets.get(sheet) ?? [];
  const known = before.find((one) => one.organisation === organisation && one.year === year);
  if (known) return known.found;
  const found = readAnew(prepare(sheet), organisation, year);
  readSheets.set(sheet, [{ organisation, year, found }, ...before].slice(0, mostKept));
  return found;
}

function readAnew(
  { grid, segments, goals }: Prepared,
  organisation: Organisation | null,
  year: number | null,
): Found[] {
  const head = fieldTexts(segments[0]?.titles ?? []);
  const isBlock = segments.filter(({ titles }) => titles.length > 0).length > 1;
  const planned = plannedByTitles(grid, segments);
  const read = (segment: Segment, scale: Scale, said?: ConfirmedTable) =>
    withSchedules(
      withResponsible(
        readTable(grid, segment, {
          organisation,
          year,
          scale,
          head,
          isBlock,
          isBeside: segment !== segments[0] && segment.area.top === segments[0]!.area.top,
          shared: fieldTexts(titlesOverBoth(segments[0]!, segment)),
          planned,
          ...(said && { confirmed: said }),
        }),
      ),
      grid,
    );
  const tables: Found[] = goals.map(({ table }) => ({ table, again: null }));
  let scale: Scale = 1;
  for (const segment of segments) {
    const inherited = scale;
    const table = read(segment, inherited);
    tables.push({ table, again: (said) => read(segment, inherited, said) });
    scale = table.scale;
  }
  return tables.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
}

/** What stands above the titles of a table and those of the first table of the sheet. */
function titlesOverBoth(first: Segment, { titles, area }: Segment): Segment['titles'] {
  const top = Math.min(first.titles.at(-1)?.row ?? 0, titles[0]?.row ?? area.top);
  return first.titles.filter(({ row }) => row < top);
}

interface Prepared {
  readonly grid: Grid;
  readonly segments: readonly Segment[];
  readonly goals: ReturnType<typeof findGoalTables>;
}

/** Snapshots never change, so a sheet that is read again (with a profile, with corrections) is parted only once. */
const preparedSheets = new WeakMap<SheetSnapshot, Prepared>();

function prepare(sheet: SheetSnapshot): Prepared {
  const known = preparedSheets.get(sheet);
  if (known) return known;
  const whole = makeGrid(sheet);
  const goals = findGoalTables(whole);
  const grid = splitPastedLines(goals.length > 0 ? without(whole, goals) : whole);
  const prepared = { grid, segments: findSpacedSegments(grid), goals };
  preparedSheets.set(sheet, prepared);
  return prepared;
}

/** The grid less the cells that goal tables take. */
function without(grid: Grid, goals: Prepared['goals']): Grid {
  const leftOf = (row: number) => goals.find(({ rows }) => rows.has(row))?.left ?? Infinity;
  return {
    ...grid,
    rows: grid.rows.filter((row) => leftOf(row) > 0),
    cellsOf: (row) => {
      const left = leftOf(row);
      return left === Infinity ? grid.cellsOf(row) : cellsBetween(grid.cellsOf(row), 0, left - 1);
    },
    at: (row, column) => (column < leftOf(row) ? grid.at(row, column) : null),
  };
}
