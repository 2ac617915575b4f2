import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Organisation } from '../model/organisation.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { readTables } from '../layouts/index.ts';
import { chooseProfile } from '../profiles/choose.ts';
import { findProfile } from '../profiles/index.ts';

export interface ReadOptions {
  /** Profile id; null for none; left out, the workbook's own evidence chooses. Throws on an unknown id. */
  readonly profile?: string | null;
  /** The plan year where the workbook does not say it. */
  readonly year?: number | null;
  /** What a person has confirmed or corrected before. */
  readonly confirmed?: ConfirmedReading | null;
}

/** A workbook understood: whose it is and what its tables say. */
export interface WorkbookReading {
  /** Null when no city profile applies. */
  readonly organisation: Organisation | null;
  readonly tables: readonly TableReading[];
}

/** Reads a workbook's tables with the profile that applies to it. */
export function readWorkbook(snapshot: WorkbookSnapshot, options: ReadOptions = {}): WorkbookReading {
  const { profile, year = null, confirmed = null } = options;
  const plain = () => readTables(snapshot, { year, confirmed });
  if (profile === null) return { organisation: null, tables: plain() };
  const tables = profile === undefined ? plain() : [];
  const id = profile ?? chooseProfile(snapshot, tables)?.id;
  if (id === undefined) return { organisation: null, tables };
  const organisation = findProfile(id);
  if (!organisation) throw new RangeError(`There is no profile ${id}.`);
  return { organisation, tables: readTables(snapshot, { organisation, year, confirmed }) };
}
