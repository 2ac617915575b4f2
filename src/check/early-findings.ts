import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Fails } from '../model/outcome.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { readTables } from '../layouts/index.ts';
import { readBindingSheet } from '../profiles/binding-sheet/read.ts';
import { findProfile } from '../profiles/index.ts';
import { ReadingError } from '../readings/error.ts';
import { withoutOwnSheets } from '../record/find.ts';
import { allRules } from '../rules/index.ts';
import { isChecked, runRules } from '../rules/run.ts';
import { acknowledge } from './acknowledge.ts';
import { makeFingerprints } from './fingerprint.ts';
import { toReportFinding } from './report-finding.ts';
import type { ReportFinding } from './report.ts';

export interface EarlyFindings {
  /** What the last sheet showed; nothing of it can be fixed before the whole is known. */
  readonly findings: readonly ReportFinding[];
  /** Sheets looked at so far. */
  readonly done: number;
  readonly of: number;
}

interface EarlyOptions {
  readonly language: Language;
  readonly confirmed: ConfirmedReading | ReadingError | null;
  readonly explanations: readonly Explanation[] | ReadingError;
  readonly profile?: string | Organisation | null | undefined;
}

/** Errors that a sheet shows by itself: no other sheet and no city can make them right. */
const alone = new Set([
  'margin-mismatch',
  'months-sum',
  'row-total',
  'external-internal-split',
  'revenue-groups-sum',
  'expense-groups-sum',
  'personnel-subgroup-sum',
  'result-chain',
  'mta-chain',
  'expense-sign',
  'revenue-sign',
  'error-cell',
  'text-number',
  'decimal-point',
  'dot-thousands',
  'currency-in-cell',
  'foreign-minus-space',
  'date-invalid',
  'period-reversed',
]);
/** They, and those that name the cause of what they find. */
const rules = allRules.filter(
  ({ id, explains }) =>
    alone.has(id) ||
    explains.some((explained) => alone.has(explained)) ||
    allRules.some((one) => alone.has(one.id) && one.yieldsTo.includes(id)),
);

/**
 * What the sheets show one by one, while the workbook as a whole is not judged yet. The reading of each sheet is
 * remembered, so that the whole check does not read it again.
 */
export function* earlyFindings(
  workbook: WorkbookSnapshot,
  { language, confirmed, explanations, profile }: EarlyOptions,
): Generator<EarlyFindings> {
  // What binds changes how every sheet is read.
  if (readBindingSheet(workbook)) return;
  const snapshot = withoutOwnSheets(workbook);
  const organisation = typeof profile === 'string' ? findProfile(profile) : (profile ?? null);
  const said = confirmed instanceof ReadingError ? null : confirmed;
  const accepted = explanations instanceof ReadingError ? [] : explanations;
  const of = snapshot.sheets.length;
  for (const [at, sheet] of snapshot.sheets.entries()) {
    const found = findingsOf({ ...snapshot, sheets: [sheet] }, organisation, said, language);
    yield { findings: acknowledge(found, accepted).findings, done: at + 1, of };
  }
}

function findingsOf(
  snapshot: WorkbookSnapshot,
  organisation: Organisation | null,
  confirmed: ConfirmedReading | null,
  language: Language,
): ReportFinding[] {
  const tables = readTables(snapshot, { organisation, confirmed }).filter(isChecked);
  if (tables.length === 0) return [];
  const year = tables.find((table) => table.year !== null)?.year ?? null;
  const failed = runRules({ snapshot, tables, organisation, year }, rules).flatMap(({ rule, outcome }) =>
    outcome.kind === 'fails' && alone.has(rule.id) && (outcome.severity ?? rule.severity) === 'error'
      ? [{ rule, outcome }]
      : [],
  );
  const fingerprint = makeFingerprints(tables);
  return failed
    .toSorted((a, b) => byCell(a.outcome, b.outcome))
    .map(({ rule, outcome }) =>
      toReportFinding(rule, outcome, language, { fingerprint: fingerprint(rule.id, outcome), fix: null }),
    );
}

function byCell(a: Fails, b: Fails): number {
  return a.at.cell.row - b.at.cell.row || a.at.cell.column - b.at.cell.column;
}
