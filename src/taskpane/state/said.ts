import type { ComparedTable } from '../../check/compare-readings.ts';
import type { ConfirmedReading, ConfirmedTable } from '../../model/confirmed-reading.ts';
import { applyChange, type Change } from './change.ts';

/** What a person has said of one table. */
export interface Said {
  /** What is in force, corrections included. */
  readonly table: ConfirmedTable;
  /** What was last confirmed, and is remembered; the same as `table` when nothing was corrected since. */
  readonly confirmed: ConfirmedTable | null;
}

/** `asked`: too doubtful to be told as a fact. */
export type Standing = 'asked' | 'read' | 'corrected' | 'confirmed';

/** Below this a reading is asked about. */
const sure = 0.8;

export function standingOf({ said, reading }: ComparedTable, all: readonly Said[]): Standing {
  const own = said === null ? null : all[said]!;
  if (own) return own.confirmed === own.table ? 'confirmed' : 'corrected';
  return reading.confidence < sure && reading.kind !== 'list' ? 'asked' : 'read';
}

/** Tables whose reading waits for an answer. */
export function countAsked(tables: readonly ComparedTable[], all: readonly Said[]): number {
  return tables.filter((table) => standingOf(table, all) === 'asked').length;
}

/** What a reading was remembered as, when it is taken into use. */
export function recall(reading: ConfirmedReading): Said[] {
  return reading.tables.map((table) => ({ table, confirmed: table }));
}

/** What the tables are read with. */
export function inForce(all: readonly Said[]): ConfirmedReading {
  return { tables: all.map(({ table }) => table) };
}

/** What is remembered in the workbook. */
export function toRemember(all: readonly Said[]): ConfirmedReading {
  return { tables: all.flatMap(({ confirmed }) => confirmed ?? []) };
}

/** Corrects a table as it stands. A table corrected back to what its sheet says is forgotten unless confirmed. */
export function correct(all: readonly Said[], table: ComparedTable, change: Change): Said[] {
  const corrected = applyChange(table.current, change);
  const { confirmed = null } = ownOf(all, table) ?? {};
  if (confirmed && isSame(corrected, confirmed)) return put(all, table, { table: confirmed, confirmed });
  if (!confirmed && isSame(corrected, table.plain)) return restore(all, table);
  return put(all, table, { table: corrected, confirmed });
}

export function confirm(all: readonly Said[], table: ComparedTable): Said[] {
  return put(all, table, { table: table.current, confirmed: table.current });
}

/** Forgets everything said of a table, so that it is read as its sheet says. */
export function restore(all: readonly Said[], table: ComparedTable): Said[] {
  return all.filter((_, index) => index !== table.said);
}

/** By its place: a check that ended since it was shown has made the others anew. */
export function forget(all: readonly Said[], { table: { sheet, range } }: Said): Said[] {
  return all.filter(({ table }) => table.sheet !== sheet || table.range !== range);
}

/** What was said of tables that are no longer in the workbook. */
export function findMissing(all: readonly Said[], tables: readonly ComparedTable[]): Said[] {
  const found = new Set(tables.map(({ said }) => said));
  return all.filter((_, index) => !found.has(index));
}

function ownOf(all: readonly Said[], table: ComparedTable): Said | undefined {
  return table.said === null ? undefined : all[table.said];
}

function put(all: readonly Said[], table: ComparedTable, own: Said): Said[] {
  return table.said === null ? [...all, own] : all.map((one, index) => (index === table.said ? own : one));
}

function isSame(a: ConfirmedTable, b: ConfirmedTable): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
