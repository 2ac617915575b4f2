import { areaAddress } from '../../model/address.ts';
import type { ConfirmedTable } from '../../model/confirmed-reading.ts';
import type { TableReading } from '../../model/table.ts';
import type { DraftColumn } from '../draft.ts';
import { pairUp } from './pair-up.ts';
import { normalise } from '../cells/text.ts';

/** The reading as it stands, to be confirmed or corrected by a person. */
export function toConfirmedTable(table: TableReading): ConfirmedTable {
  const nameOf = (position: number | null) =>
    position === null ? null : (table.units[position]!.code ?? table.units[position]!.name);
  const { asRead = table } = table;
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    isPlan: table.kind !== 'list',
    scale: table.scale,
    expenseSign: table.expenseSign,
    year: table.year,
    yearRead: asRead.year,
    scaleRead: asRead.scale,
    signRead: asRead.expenseSign,
    columns: table.columns.map(({ header, role, year, item }) => ({ header, role, year, item })),
    units: table.units.map((u) => ({ code: u.code, name: u.name, level: u.level, parent: nameOf(u.parent) })),
  };
}

/** What a person left as it was read follows the sheet where it now says something else. */
export function asToday(said: ConfirmedTable, { scale, expenseSign }: TableReading): ConfirmedTable {
  const isSame = expenseSign === 'unknown' || said.signRead !== said.expenseSign;
  return {
    ...said,
    scale: said.scaleRead === said.scale ? scale : said.scale,
    expenseSign: isSame ? said.expenseSign : expenseSign,
  };
}

export function confirmColumns(columns: readonly DraftColumn[], confirmed: ConfirmedTable): DraftColumn[] {
  const pairs = pairUp(confirmed.columns.map(headerKey), columns.map(headerKey));
  return columns.map((column, i) => {
    const said = confirmed.columns[pairs[i] ?? -1];
    if (!said) return column;
    return { ...column, role: said.role, year: said.year, item: said.item, isPlainChange: false };
  });
}

/** What a column is known by. */
export function headerKey({ header }: { readonly header: string }): string {
  return normalise(header);
}

/** What a unit is known by. */
export function unitKey(unit: { readonly code: string | null; readonly name: string }): string {
  return unit.code ?? normalise(unit.name);
}

type Unit = Parameters<typeof unitKey>[0];

/** For each unit of now the position of the same unit before. Where codes came or went, the names tell. */
export function pairUnits(before: readonly Unit[], now: readonly Unit[]): (number | null)[] {
  const pairs = pairUp(before.map(unitKey), now.map(unitKey));
  const taken = new Set(pairs);
  const free = new Map<string, number[]>();
  before.forEach(({ code, name }, at) => {
    const key = `${code === null} ${normalise(name)}`;
    if (!taken.has(at)) free.set(key, [...(free.get(key) ?? []), at]);
  });
  return pairs.map((pair, at) => {
    const { code, name } = now[at]!;
    return pair ?? free.get(`${code !== null} ${normalise(name)}`)?.shift() ?? null;
  });
}
