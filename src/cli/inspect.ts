import { checkReading } from '../check/check-workbook.ts';
import { readWorkbook, type WorkbookReading } from '../check/read-workbook.ts';
import type { Report, WorkbookReport } from '../check/report.ts';
import { buildReport } from '../check/summary.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { findWorkbooks, type FoundFile } from './find-workbooks.ts';
import { loadWorkbook } from './load-workbook.ts';
import { loadReadingFile } from './reading-file.ts';
import { chosenProfile } from './profile-option.ts';
import type { Terminal } from './terminal.ts';
import { nothingRead } from './text/nothing-read.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface InspectOptions {
  readonly language: Language;
  /** A profile id, `none` or a JSON file; the workbook decides when it is absent. */
  readonly profile?: string;
  readonly year?: number;
  /** A file with what a person has confirmed; left out, it is looked for in each workbook; false for neither. */
  readonly reading?: string | false;
  /** Hears how each workbook was understood. */
  readonly onRead?: (reading: WorkbookReading) => void;
}

/** The same with the reading taken from its file; undefined when each workbook's own counts. */
interface Prepared extends Omit<InspectOptions, 'reading' | 'profile'> {
  readonly profile?: string | Organisation | null;
  readonly confirmed?: ConfirmedReading | null;
}

/** Checks every workbook of the paths, one after another so that only one is in memory; says on `err` which gave nothing to check. */
export async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  terminal: Terminal,
): Promise<Report> {
  const say = words(options.language).usage;
  const { profile: named, reading, ...others } = options;
  const profile = await chosenProfile(named, options.language);
  const files = await findWorkbooks(paths);
  if (files.length === 0) throw new UsageError(say.nothingFound(paths));
  const confirmed = reading ? await loadReadingFile(reading, options.language) : null;
  const prepared = {
    ...others,
    ...(profile !== undefined && { profile }),
    ...(reading !== undefined && { confirmed }),
  };
  const reports: WorkbookReport[] = [];
  for (const file of files) {
    const report = await inspectFile(file, prepared).catch((error: unknown) =>
      brokeOff(file, error, options),
    );
    const problem = nothingRead(report, options.language);
    if (problem) terminal.err(`${file.path}: ${problem}\n`);
    reports.push(report);
  }
  return buildReport(reports);
}

async function inspectFile(file: FoundFile, options: Prepared): Promise<WorkbookReport> {
  const { language, profile, year = null, confirmed, onRead } = options;
  const loaded = await loadWorkbook(file, language, confirmed === undefined);
  if ('error' in loaded) return unreadable(file.path, loaded.error);
  const { snapshot, stored, explanations } = loaded;
  const reading = readWorkbook(snapshot, {
    year,
    confirmed: confirmed ?? stored,
    ...(profile !== undefined && { profile }),
  });
  onRead?.(reading);
  return checkReading(snapshot, reading, { language, year, path: file.path, explanations });
}

/** A fault of ours in one workbook must neither hide the others nor pass for a result. */
function brokeOff(file: FoundFile, error: unknown, { language }: InspectOptions): WorkbookReport {
  const detail = error instanceof Error ? error.message : String(error);
  return unreadable(file.path, { code: 'broke-off', message: words(language).brokeOff(detail) });
}

function unreadable(path: string, error: NonNullable<WorkbookReport['error']>): WorkbookReport {
  return {
    path,
    status: 'unreadable',
    error,
    verdict: 'incomplete',
    profile: null,
    year: null,
    proved: { unitMargins: 0, totals: 0, other: 0 },
    tables: [],
    findings: [],
    headroom: [],
    notChecked: [],
    staleExplanations: [],
  };
}
