import type { ConfirmedTable } from '../../model/confirmed-reading.ts';
import { kept } from '../../model/kept.ts';
import type { TableReading } from '../../model/table.ts';
import { normalise } from '../cells/text.ts';

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** `TP24`, `TA-25`, `1-8/25`. */
const shortYears = /(?<=[\p{L}/]['’ -]?)[1-5]\d(?!\d)/gu;
/** The likeliest first. */
const steps: readonly number[] = [1, -1, 2, -2, 3, -3];

/** How many years later the sheet is than the table that was confirmed: a plan is copied for the next year. */
export function yearsSince(said: ConfirmedTable, reading: TableReading): number {
  const dated = datedHeaders(said);
  const now = new Set(reading.columns.map(({ header }) => normalise(header)));
  const found = (by: number) => dated.filter((header) => now.has(moveText(header, by))).length;
  const stay = found(0);
  const [step] = steps.filter((by) => found(by) > Math.max(stay, 1)).sort((a, b) => found(b) - found(a));
  if (step !== undefined) return step;
  if (said.yearRead === undefined || said.yearRead === null || reading.year === null) return 0;
  const told = reading.year - said.yearRead;
  return found(told) >= stay ? told : 0;
}

/** What was confirmed, as it reads that many years later. */
export function yearsLater(said: ConfirmedTable, by: number): ConfirmedTable {
  if (by === 0) return said;
  const known = moved.get(said) ?? new Map<number, ConfirmedTable>();
  const table = known.get(by) ?? move(said, by);
  moved.set(said, known.set(by, table));
  return table;
}

const moved = new WeakMap<ConfirmedTable, Map<number, ConfirmedTable>>();

function move(said: ConfirmedTable, by: number): ConfirmedTable {
  const later = (year: number | null) => year && year + by;
  return {
    ...said,
    sheet: moveText(said.sheet, by),
    year: later(said.year),
    yearRead: later(said.yearRead ?? null),
    columns: said.columns.map((column) => ({
      ...column,
      header: moveText(column.header, by),
      year: later(column.year),
    })),
  };
}

const datedHeaders = kept(({ columns }: ConfirmedTable) =>
  columns.map(({ header }) => normalise(header)).filter((header) => moveText(header, 1) !== header),
);

function moveText(text: string, by: number): string {
  const later = (year: string) => String(Number(year) + by);
  const long = text.replace(years, later);
  return long === text ? text.replace(shortYears, later) : long;
}
