import type { ReportFinding, WorkbookReport } from '../../check/report.ts';
import { severities, type Severity } from '../../model/severity.ts';

export interface ListedFinding {
  /** Tells the finding apart in the list and stays the same in every language. */
  readonly key: string;
  readonly finding: ReportFinding;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** Findings of one unit, sheet or rule follow each other, in the order these are first met. */
  readonly units: readonly UnitGroup[];
  readonly count: number;
}

interface UnitGroup {
  /**
   * `1280 Henkilöstöpalvelut`, the name of a sheet or of a rule; null for findings that concern no unit, absent where
   * only the severity groups them.
   */
  readonly title?: string | null;
  readonly findings: readonly ListedFinding[];
}

/** What findings of one severity are grouped by; `severity`: by nothing more. */
export const arrangements = ['unit', 'sheet', 'rule', 'severity'] as const;
export type Arrangement = (typeof arrangements)[number];

interface Choice {
  readonly by?: Arrangement;
  /** What a rule is called; until it is known, rules are not told apart. */
  readonly ruleTitle?: ((rule: string) => string) | null;
  /** Words that all must be found in a finding's texts or place; capital letters do not count. */
  readonly query?: string;
}

/** By severity, gravest first, then as chosen. Severities without findings are left out. */
export function groupFindings(
  report: { readonly findings: readonly ReportFinding[] },
  { by = 'unit', query = '', ruleTitle = null }: Choice = {},
): FindingGroup[] {
  const keys = new Set<string>();
  const listed = report.findings.map((finding) => ({ key: uniqueKey(finding, keys), finding }));
  const sought = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sought.length === 0 ? listed : listed.filter(({ finding }) => mentions(finding, sought));
  return severities.flatMap((severity) => {
    const own = found.filter(({ finding }) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, units: arranged(own, by, ruleTitle), count: own.length }];
  });
}

/** Key of the finding that is shown open first; null when there is no error. */
export function firstError(report: WorkbookReport): string | null {
  const [first] = groupFindings(report);
  return first?.severity === 'error' ? first.units[0]!.findings[0]!.key : null;
}

/** Whether a finding of the report goes by the key. */
export function hasFinding(report: WorkbookReport, key: string | null): boolean {
  const keys = new Set<string>();
  return key !== null && report.findings.some((finding) => uniqueKey(finding, keys) === key);
}

function mentions(
  { message, unit, unitName, sheet, cell }: ReportFinding,
  sought: readonly string[],
): boolean {
  const text = [message, unit, unitName, sheet, cell].join(' ').replace(/\s/g, ' ').toLowerCase();
  return sought.every((word) => text.includes(word));
}

function arranged(
  findings: readonly ListedFinding[],
  by: Arrangement,
  ruleTitle: ((rule: string) => string) | null,
): UnitGroup[] {
  if (by === 'severity' || (by === 'rule' && !ruleTitle)) return [{ findings }];
  const units = new Map<string | null, ListedFinding[]>();
  for (const listed of findings) {
    const { rule, sheet } = listed.finding;
    const title = by === 'sheet' ? sheet : by === 'rule' ? ruleTitle!(rule) : unitOf(listed.finding);
    const own = units.get(title);
    if (own) own.push(listed);
    else units.set(title, [listed]);
  }
  return [...units].map(([title, own]) => ({ title, findings: own }));
}

function unitOf({ unit, unitName }: ReportFinding): string | null {
  return [unit, unitName === unit ? null : unitName].filter(Boolean).join(' ') || null;
}

function uniqueKey(finding: ReportFinding, taken: Set<string>): string {
  const base = `${finding.fingerprint} ${finding.sheet}!${finding.cell}`;
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base} ${n}`;
  taken.add(key);
  return key;
}
