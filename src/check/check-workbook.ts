import { offerFix } from '../fixes/index.ts';
import { headroomOf } from '../binding/headroom.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Fix } from '../model/fix.ts';
import type { Language } from '../model/language.ts';
import type { Fails } from '../model/outcome.ts';
import { severities } from '../model/severity.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { ReadingError } from '../readings/error.ts';
import { withoutOwnSheets } from '../record/find.ts';
import { isChecked, runRules, type RuleOutcome } from '../rules/run.ts';
import { acknowledge, needsExplanation } from './acknowledge.ts';
import { uncheckedBindings } from './binding-sheet.ts';
import { uncheckedConfirmed } from './confirmed.ts';
import { makeFingerprints } from './fingerprint.ts';
import {
  nothingToProve,
  uncalculatedSheets,
  uncheckedExplanations,
  uncheckedPlaces,
  uncheckedRules,
  uncheckedSheets,
  unfilledPlans,
} from './not-checked.ts';
import { countProved } from './proved.ts';
import { readWorkbook, type ReadOptions, type WorkbookReading } from './read-workbook.ts';
import { toReportHeadroom } from './report-binding.ts';
import { toReportFinding } from './report-finding.ts';
import { toReportTable } from './report-table.ts';
import type { ReportFinding, WorkbookReport } from './report.ts';
import { unreadSums } from './unread-sums.ts';

export interface CheckOptions extends ReadOptions {
  readonly language: Language;
  /** How the workbook is named in the report. */
  readonly path?: string;
  /** Why findings were accepted; the error when what was stored of it cannot be used. */
  readonly explanations?: readonly Explanation[] | ReadingError;
}

type ReadingCheckOptions = Omit<CheckOptions, 'profile' | 'confirmed'>;

/** Reads and checks a workbook. Whatever could not be checked is said, and then the verdict is never a pass. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): WorkbookReport {
  return checkReading(snapshot, readWorkbook(snapshot, options), options);
}

/** Checks a workbook that has been read already. */
export function checkReading(
  workbook: WorkbookSnapshot,
  reading: WorkbookReading,
  options: ReadingCheckOptions,
): WorkbookReport {
  return checkForFixes(workbook, reading, options).report;
}

/** Likewise, with the steps that cure the findings which offer a fix, by fingerprint. */
export function checkForFixes(
  workbook: WorkbookSnapshot,
  reading: WorkbookReading,
  options: ReadingCheckOptions,
): { readonly report: WorkbookReport; readonly fixes: ReadonlyMap<string, Fix> } {
  const { language, year = null, path = '', explanations = [] } = options;
  const snapshot = withoutOwnSheets(workbook);
  const { organisation, tables } = reading;
  const checked = tables.filter(isChecked);
  const planYear = year ?? commonYear(checked);
  const context = { snapshot, tables: checked, organisation, year: planYear };
  const outcomes = runRules(context);

  const fingerprint = makeFingerprints(checked);
  const fixes = new Map<string, Fix>();
  const found = inOrder(outcomes.filter(hasFailed), snapshot).map(({ rule, outcome }) => {
    const name = fingerprint(rule.id, outcome);
    const fix = offerFix(rule.id, context, outcome);
    if (fix) fixes.set(name, fix);
    return toReportFinding(rule, outcome, language, { fingerprint: name, fix });
  });
  const { findings, stale } = acknowledge(found, explanations instanceof ReadingError ? [] : explanations);
  const doubts = outcomes.flatMap(({ rule, outcome }) =>
    outcome.kind === 'cannotTell' ? [{ rule, outcome }] : [],
  );
  const unchecked = [
    ...uncheckedPlaces(doubts, language),
    ...uncalculatedSheets(snapshot, language),
    ...uncheckedSheets(snapshot, tables, language).filter(
      ({ entry }) => entry.sheet !== reading.bindingSheet?.sheet,
    ),
    ...unfilledPlans(checked, language),
    ...unreadSums(checked, outcomes, language),
    ...uncheckedRules(snapshot, organisation, language),
    ...uncheckedBindings(reading, checked, language),
    ...uncheckedConfirmed(snapshot, reading, language),
    ...uncheckedExplanations(snapshot, explanations, language),
  ];
  const proved = countProved(outcomes);
  const isIdle = proved.unitMargins + proved.totals + proved.other === 0;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (isIdle && !hasErrors && !unchecked.some(({ blocks }) => blocks))
    unchecked.push(...nothingToProve(checked, language));
  const complete = !unchecked.some(({ blocks }) => blocks);

  const report: WorkbookReport = {
    path,
    status: complete ? 'checked' : 'partly-checked',
    error: null,
    verdict: judge(findings, complete),
    profile: organisation?.id ?? null,
    year: planYear,
    proved,
    tables: tables.map((table) => toReportTable(table, language)),
    findings,
    headroom: (organisation ? headroomOf(checked, organisation, planYear) : []).map((entry) =>
      toReportHeadroom(entry, language),
    ),
    notChecked: unchecked.map(({ entry }) => entry),
    staleExplanations: stale,
  };
  return { report, fixes };
}

function judge(findings: readonly ReportFinding[], complete: boolean): WorkbookReport['verdict'] {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  if (!complete) return 'incomplete';
  return findings.some(needsExplanation) ? 'warnings' : 'pass';
}

function commonYear(tables: readonly TableReading[]): number | null {
  const plans = tables.filter(({ kind }) => kind === 'plan').flatMap(({ year }) => year ?? []);
  const years = plans.length > 0 ? plans : tables.flatMap(({ year }) => year ?? []);
  const votes = (year: number) => years.filter((other) => other === year).length;
  return years.reduce<number | null>(
    (best, year) => (best === null || votes(year) > votes(best) ? year : best),
    null,
  );
}

interface Failure extends RuleOutcome {
  readonly outcome: Fails;
}

function hasFailed(one: RuleOutcome): one is Failure {
  return one.outcome.kind === 'fails';
}

/** Gravest first, then by sheet, row and column. */
function inOrder(failures: readonly Failure[], snapshot: WorkbookSnapshot): Failure[] {
  const position = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const weight = ({ rule, outcome }: Failure) => severities.indexOf(outcome.severity ?? rule.severity);
  const sheet = ({ outcome }: Failure) => position.get(outcome.at.sheet) ?? 0;
  return failures.toSorted(
    (a, b) =>
      weight(a) - weight(b) ||
      sheet(a) - sheet(b) ||
      a.outcome.at.cell.row - b.outcome.at.cell.row ||
      a.outcome.at.cell.column - b.outcome.at.cell.column,
  );
}
