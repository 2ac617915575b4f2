import { areaAddress } from '../../model/address.ts';
import type { ConfirmedReading, ConfirmedTable } from '../../model/confirmed-reading.ts';
import { kept } from '../../model/kept.ts';
import type { TableReading } from '../../model/table.ts';
import { headerKey, unitKey } from './confirmed.ts';
import { yearsLater, yearsSince } from './confirmed-years.ts';

/** Which confirmed table each reading is, by headings and units; the sheet's name helps but is not needed. */
export function matchConfirmed(
  readings: readonly TableReading[],
  confirmed: ConfirmedReading,
): Map<TableReading, ConfirmedTable> {
  const pairs = readings.flatMap((reading) =>
    confirmed.tables.map((table) => ({ reading, table, likeness: likeness(reading, table) })),
  );
  const matches = new Map<TableReading, ConfirmedTable>();
  const taken = new Set<ConfirmedTable>();
  for (const { reading, table, likeness: found } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (found < 0.6 || matches.has(reading) || taken.has(table)) continue;
    matches.set(reading, table);
    taken.add(table);
  }
  return matches;
}

interface Named {
  readonly columns: readonly { readonly header: string }[];
  readonly units: readonly { readonly code: string | null; readonly name: string }[];
}

/** What a table is known by; every one is held against every other. */
const wordsOf = kept(({ columns, units }: Named) => ({
  headers: numbered(columns.map(headerKey)),
  units: numbered(units.map(unitKey)),
}));

function likeness(reading: TableReading, table: ConfirmedTable): number {
  const years = yearsSince(table, reading);
  const place =
    (reading.sheet === table.sheet ? 0.15 : 0) + (areaAddress(reading.area) === table.range ? 0.05 : 0);
  // Beside the copy for the next year stands the table itself.
  return sameWords(reading, table, years) + (years === 0 ? place : place / 2);
}

/** From 0 to 1, 1 where every heading and every unit is the same. */
function sameWords(reading: TableReading, table: ConfirmedTable, years: number): number {
  const [own, said] = [wordsOf(reading), wordsOf(yearsLater(table, years))];
  const headers = overlap(own.headers, said.headers);
  const units = reading.units.length > 0 && table.units.length > 0 ? overlap(own.units, said.units) : headers;
  return 0.5 * headers + 0.5 * units;
}

/** The confirmed table that a reading which is none of them is a copy of: its headings and units on a sheet of their own. */
export function copiedFrom(reading: TableReading, { tables }: ConfirmedReading): ConfirmedTable | null {
  if (reading.units.length === 0) return null;
  const isCopy = (table: ConfirmedTable) =>
    table.units.length > 0 &&
    table.sheet !== reading.sheet &&
    sameWords(reading, table, yearsSince(table, reading)) === 1;
  return tables.find(isCopy) ?? null;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** With a count, since the same words may head several columns, or name an area and its unit. */
function numbered(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    texts.map((text) => {
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return `${text}#${count}`;
    }),
  );
}
