import type { ConfirmedColumn, ConfirmedReading, ConfirmedTable } from '../model/confirmed-reading.ts';
import { areaAddress, columnName } from '../model/address.ts';
import { kept } from '../model/kept.ts';
import type { Drift, TableReading } from '../model/table.ts';
import type { DraftColumn } from './draft.ts';
import { normalise } from './text.ts';

/** The reading as it stands, to be confirmed or corrected by a person. */
export function toConfirmedTable(table: TableReading): ConfirmedTable {
  const nameOf = (position: number | null) =>
    position === null ? null : (table.units[position]!.code ?? table.units[position]!.name);
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    isPlan: table.kind !== 'list',
    scale: table.scale,
    expenseSign: table.expenseSign,
    year: table.year,
    columns: table.columns.map(({ header, role, year, item }) => ({ header, role, year, item })),
    units: table.units.map((u) => ({ code: u.code, name: u.name, level: u.level, parent: nameOf(u.parent) })),
  };
}

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
const wordsOf = kept(({ columns, units }: Named) => ({ headers: headersOf(columns), units: unitsOf(units) }));

function likeness(reading: TableReading, table: ConfirmedTable): number {
  const [own, said] = [wordsOf(reading), wordsOf(table)];
  const headers = overlap(own.headers, said.headers);
  const units = reading.units.length > 0 && table.units.length > 0 ? overlap(own.units, said.units) : headers;
  const place =
    (reading.sheet === table.sheet ? 0.15 : 0) + (areaAddress(reading.area) === table.range ? 0.05 : 0);
  return 0.5 * headers + 0.5 * units + place;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function headersOf(columns: readonly { readonly header: string }[]): Set<string> {
  return new Set(numbered(columns.map((c) => normalise(c.header))));
}

/** With a count, since the same words may head several columns, or name an area and its unit. */
export function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `${text}#${count}`;
  });
}

function unitsOf(units: readonly { readonly code: string | null; readonly name: string }[]): Set<string> {
  return new Set(numbered(units.map(unitKey)));
}

export function unitKey(unit: { readonly code: string | null; readonly name: string }): string {
  return unit.code ?? normalise(unit.name);
}

export function confirmColumns(columns: readonly DraftColumn[], confirmed: ConfirmedTable): DraftColumn[] {
  const keys = numbered(columns.map((c) => normalise(c.header)));
  const known = new Map<string, ConfirmedColumn>();
  numbered(confirmed.columns.map((c) => normalise(c.header))).forEach((key, i) =>
    known.set(key, confirmed.columns[i]!),
  );
  return columns.map((column, i) => {
    const said = known.get(keys[i]!);
    if (!said) return column;
    return { ...column, role: said.role, year: said.year, item: said.item, isPlainChange: false };
  });
}

/** What has changed in a table since it was confirmed. */
export function findDrift(reading: TableReading, confirmed: ConfirmedTable): Drift[] {
  const drift: Drift[] = [];
  const add = (kind: Drift['kind'], text: string, column: string | null = null) =>
    drift.push({ kind, text, column });
  if (reading.sheet !== confirmed.sheet) add('sheet-renamed', confirmed.sheet);
  const before = headersOf(confirmed.columns);
  const now = numbered(reading.columns.map((c) => normalise(c.header)));
  reading.columns.forEach((c, i) => {
    if (!before.has(now[i]!)) add('column-added', c.header, columnName(c.column));
  });
  numbered(confirmed.columns.map((c) => normalise(c.header))).forEach((key, i) => {
    if (!now.includes(key)) add('column-removed', confirmed.columns[i]!.header);
  });
  const unitsBefore = unitsOf(confirmed.units);
  const unitsNow = unitsOf(reading.units);
  numbered(reading.units.map(unitKey)).forEach((key, i) => {
    if (!unitsBefore.has(key)) add('unit-added', title(reading.units[i]!));
  });
  numbered(confirmed.units.map(unitKey)).forEach((key, i) => {
    if (!unitsNow.has(key)) add('unit-removed', title(confirmed.units[i]!));
  });
  return confirmed.isPlan ? drift : drift.filter(({ kind }) => !kind.startsWith('unit'));
}

function title(unit: { readonly code: string | null; readonly name: string }): string {
  return [unit.code, unit.name].filter(Boolean).join(' ');
}
