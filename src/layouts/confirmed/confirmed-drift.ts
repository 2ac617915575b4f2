import { columnName } from '../../model/address.ts';
import type { ConfirmedColumn, ConfirmedTable } from '../../model/confirmed-reading.ts';
import {
  isMoneyRole,
  unitTitle,
  type ColumnReading,
  type Drift,
  type TableReading,
} from '../../model/table.ts';
import { headerKey, pairUnits } from './confirmed.ts';
import { yearsLater } from './confirmed-years.ts';
import { pairUp } from './pair-up.ts';

/** What has changed in a table since it was confirmed, which is read as so many years later. */
export function findDrift(reading: TableReading, confirmed: ConfirmedTable, years: number): Drift[] {
  const said = yearsLater(confirmed, years);
  return [
    ...yearDrift(confirmed, said),
    ...sheetDrift(reading, confirmed, said),
    ...factDrift(reading, said),
    ...columnDrift(reading.columns, said.columns),
    ...(said.isPlan ? unitDrift(reading, said) : []),
  ];
}

function yearDrift(confirmed: ConfirmedTable, said: ConfirmedTable): Drift[] {
  if (said === confirmed) return [];
  const yearOf = ({ year, yearRead = null, columns }: ConfirmedTable) =>
    year ?? yearRead ?? columns.find((column) => column.year !== null)?.year;
  return [drift('years-later', `${yearOf(confirmed)} → ${yearOf(said)}`)];
}

function sheetDrift({ sheet }: TableReading, confirmed: ConfirmedTable, said: ConfirmedTable): Drift[] {
  return sheet === confirmed.sheet || sheet === said.sheet ? [] : [drift('sheet-renamed', confirmed.sheet)];
}

/** Only what nobody corrected changes with the sheet. */
function factDrift({ scale, expenseSign, kind }: TableReading, said: ConfirmedTable): Drift[] {
  if (kind === 'list') return [];
  const isTurned = said.expenseSign !== 'unknown' && expenseSign !== said.expenseSign;
  return [
    ...(scale === said.scale ? [] : [drift('scale-changed', String(said.scale), 'told')]),
    ...(isTurned ? [drift('sign-changed', said.expenseSign, 'told')] : []),
  ];
}

/** Columns of words come and go without consequence; without its column a confirmed amount is no longer told. */
function columnDrift(now: readonly ColumnReading[], before: readonly ConfirmedColumn[]): Drift[] {
  const pairs = pairUp(before.map(headerKey), now.map(headerKey));
  const renamed = renamedColumns(now, before, pairs);
  const told = now.flatMap((column, at) => {
    const letters = columnName(column.column);
    const was = renamed.get(at);
    if (was) return drift('column-renamed', was.header, weightOf(column, was), letters);
    if (pairs[at] !== null) return [];
    return drift('column-added', column.header, isMoneyRole(column.role) ? 'told' : 'none', letters);
  });
  const known = new Set([...renamed.values(), ...pairs.flatMap((was) => (was === null ? [] : before[was]!))]);
  const gone = before.filter((column) => !known.has(column));
  return [
    ...told,
    ...gone.map(({ header, role }) => drift('column-removed', header, isMoneyRole(role) ? 'lost' : 'none')),
  ];
}

/** Columns that stand between the same neighbours as before, under another heading. */
function renamedColumns(
  now: readonly ColumnReading[],
  before: readonly ConfirmedColumn[],
  pairs: readonly (number | null)[],
): ReadonlyMap<number, ConfirmedColumn> {
  const renamed = new Map<number, ConfirmedColumn>();
  for (let start = 0; start < now.length; start++) {
    let end = start;
    while (end < now.length && pairs[end] === null) end++;
    const from = start === 0 ? 0 : pairs[start - 1]! + 1;
    const to = end === now.length ? before.length : pairs[end]!;
    const were = before.slice(from, to);
    if (were.length === end - start && were.every((_, at) => !pairs.includes(from + at))) {
      were.forEach((was, at) => renamed.set(start + at, was));
    }
    start = end;
  }
  return renamed;
}

function weightOf(now: ColumnReading, was: ConfirmedColumn): Drift['weight'] {
  if (now.role === was.role && now.year === was.year && now.item === was.item) return 'none';
  if (isMoneyRole(was.role)) return 'lost';
  return isMoneyRole(now.role) ? 'told' : 'none';
}

function unitDrift({ units }: TableReading, said: ConfirmedTable): Drift[] {
  const pairs = pairUnits(said.units, units);
  const found = new Set(pairs);
  return [
    ...units
      .filter((_, at) => pairs[at] === null)
      .map((unit) => drift('unit-added', unitTitle(unit), 'told')),
    ...said.units
      .filter((_, at) => !found.has(at))
      .map((unit) => drift('unit-removed', unitTitle(unit), 'told')),
  ];
}

function drift(
  kind: Drift['kind'],
  text: string,
  weight: Drift['weight'] = 'none',
  column: string | null = null,
): Drift {
  return { kind, text, column, weight };
}
