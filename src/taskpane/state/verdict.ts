import type { WorkbookReport } from '../../check/report.ts';

export type VerdictKind = 'nothing' | 'errors' | 'partly' | 'explain' | 'holds';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly errors: number;
  /** Those nobody has explained. */
  readonly warnings: number;
  readonly infos: number;
  readonly notChecked: number;
}

/**
 * What the first line of the pane says. A report that proved nothing, or left something unchecked that bears on
 * the result, never becomes `holds`.
 */
export function judge(report: WorkbookReport): Verdict {
  const open = report.findings.filter(({ acknowledged }) => acknowledged === null);
  const count = (severity: string) => open.filter((one) => one.severity === severity).length;
  const counts = {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    notChecked: report.notChecked.length,
  };
  return { kind: kindOf(report, counts.errors, counts.warnings), ...counts };
}

function kindOf(report: WorkbookReport, errors: number, warnings: number): VerdictKind {
  if (errors > 0) return 'errors';
  if (report.tables.length === 0) return 'nothing';
  if (report.verdict === 'incomplete' || report.status !== 'checked') return 'partly';
  const { unitMargins, totals, other } = report.proved;
  if (unitMargins + totals + other === 0) return 'partly';
  return warnings > 0 ? 'explain' : 'holds';
}
