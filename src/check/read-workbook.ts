import type { ConfirmedReading, ConfirmedTable } from '../model/confirmed-reading.ts';
import type { Organisation } from '../model/organisation.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { readAndMatch, readTables } from '../layouts/index.ts';
import { applyBindingSheet } from '../profiles/binding-sheet/apply.ts';
import { readBindingColumn } from '../profiles/binding-sheet/column.ts';
import { dateFrames } from '../profiles/binding-sheet/date.ts';
import { readBindingSentence } from '../profiles/binding-sheet/sentence.ts';
import { readBindingSheet, type BindingSheet } from '../profiles/binding-sheet/read.ts';
import { chooseProfile, type ProfileChoice } from '../profiles/choose.ts';
import { findProfile } from '../profiles/index.ts';
import { ReadingError } from '../readings/error.ts';
import { withoutOwnSheets } from '../record/find.ts';

export interface ReadOptions {
  /** Profile id or a city read from a file; null for none; left out, the workbook's own evidence chooses. Throws on an unknown id. */
  readonly profile?: string | Organisation | null;
  /** The plan year where the workbook does not say it. */
  readonly year?: number | null;
  /** What a person has confirmed or corrected before; the error when what was stored of it cannot be used. */
  readonly confirmed?: ConfirmedReading | ReadingError | null;
}

/** A workbook understood: whose it is and what its tables say. */
export interface WorkbookReading {
  /** Null when no city profile applies. */
  readonly organisation: Organisation | null;
  /** What spoke for it; null when it was named or nothing did. */
  readonly choice: ProfileChoice | null;
  readonly tables: readonly TableReading[];
  /** What was given as confirmed, and which of its tables each one is. */
  readonly confirmed: ConfirmedReading | ReadingError | null;
  readonly matches: ReadonlyMap<TableReading, ConfirmedTable | null>;
  /** The workbook's own sheet of what binds; null when it has none. */
  readonly bindingSheet: BindingSheet | null;
}

/** Reads a workbook's tables with the profile that applies to it. */
export function readWorkbook(workbook: WorkbookSnapshot, options: ReadOptions = {}): WorkbookReading {
  const { profile, year = null, confirmed = null } = options;
  const snapshot = withoutOwnSheets(workbook);
  const said = confirmed instanceof ReadingError ? null : confirmed;
  const asked = readBindingSheet(snapshot);
  const bindingSheet = asked && holdsPlan(snapshot, asked) ? null : asked;
  const plans = withoutSheet(snapshot, bindingSheet?.sheet);
  const read = (city: Organisation | null, choice: ProfileChoice | null = null): WorkbookReading => {
    const organisation = bindingSheet?.rows.length ? applyBindingSheet(city, bindingSheet) : city;
    const matches = readAndMatch(plans, { organisation, year, confirmed: said });
    const tables = [...matches.keys()];
    const told = organisation?.bindings.length ? organisation : withColumns(snapshot, tables, organisation);
    const whose = told && dateFrames(told, tables);
    return { organisation: whose, choice, tables, confirmed, matches, bindingSheet };
  };
  if (profile === null) return read(null);
  if (typeof profile === 'object') return read(profile);
  const plain = profile === undefined ? read(null) : null;
  const choice = plain && chooseProfile(snapshot, plain.tables);
  const id = profile ?? choice?.id;
  if (id === undefined) return plain ?? read(null);
  const organisation = findProfile(id);
  if (!organisation) throw new RangeError(`There is no profile ${id}.`);
  return read(organisation, choice);
}

/** Where nobody else says what binds, columns of the plans may, or a line beside them. */
function withColumns(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
  city: Organisation | null,
): Organisation | null {
  return tables.reduce((all, table) => {
    const said = table.kind === 'goals' ? null : readBindingColumn(snapshot, table);
    const told = said ?? readBindingSentence(snapshot, tables, table);
    return told ? applyBindingSheet(all, told) : all;
  }, city);
}

/** "Sitovuus" may also be the name of a plan: it has none of the headings that say what binds. */
function holdsPlan({ sheets, ...workbook }: WorkbookSnapshot, { sheet, faults }: BindingSheet): boolean {
  if (!faults.some(({ kind }) => kind === 'no-headings')) return false;
  const own = { ...workbook, sheets: sheets.filter(({ name }) => name === sheet) };
  return readTables(own).some(({ kind }) => kind !== 'list');
}

/** A sheet that says what binds holds no plan. */
function withoutSheet(snapshot: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot {
  return name === undefined
    ? snapshot
    : { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}
