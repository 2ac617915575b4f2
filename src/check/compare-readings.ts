import type { ConfirmedTable } from '../model/confirmed-reading.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { toConfirmedTable } from '../layouts/index.ts';
import { ReadingError } from '../readings/error.ts';
import { readWorkbook, type WorkbookReading } from './read-workbook.ts';

/** A table beside what the sheet alone says of it and what a person has said. */
export interface ComparedTable {
  readonly reading: TableReading;
  /** Without anything a person has said. */
  readonly asRead: TableReading;
  /** Position in the confirmed reading of what a person has said of this table; null when nothing. */
  readonly said: number | null;
  /** `reading` and `asRead` in the form in which a person confirms them. */
  readonly current: ConfirmedTable;
  readonly plain: ConfirmedTable;
}

/** Sets each table of a reading beside what its sheet alone says. */
export function compareReadings(
  snapshot: WorkbookSnapshot,
  { organisation, tables, confirmed, matches }: WorkbookReading,
): ComparedTable[] {
  if (confirmed === null || confirmed instanceof ReadingError || confirmed.tables.length === 0) {
    return tables.map(asItStands);
  }
  const alone = readWorkbook(snapshot, { profile: organisation }).tables;
  return tables.map((reading, index) => {
    const said = matches.get(reading) ?? null;
    return compare(reading, alone[index]!, said, said && confirmed.tables.indexOf(said));
  });
}

/** Tables that stay when others are edited are told as the very same objects. */
const known = new WeakMap<TableReading, ComparedTable>();

function asItStands(reading: TableReading): ComparedTable {
  let table = known.get(reading);
  if (!table) known.set(reading, (table = compare(reading, reading, null, null)));
  return table;
}

function compare(
  reading: TableReading,
  asRead: TableReading,
  said: ConfirmedTable | null,
  position: number | null,
): ComparedTable {
  const plain = toConfirmedTable(asRead);
  // A list has no units to tell; what was said of them is kept.
  const current =
    said && reading.kind === 'list' ? said : reading === asRead ? plain : toConfirmedTable(reading);
  return { reading, asRead, said: position, current, plain };
}
