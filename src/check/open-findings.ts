import type { Severity } from '../model/severity.ts';
import type { ReportFinding, WorkbookReport } from './report.ts';

/** Those nobody has explained. */
export function openFindings({ findings }: WorkbookReport): ReportFinding[] {
  return findings.filter(({ acknowledged }) => acknowledged === null);
}

/** How many of each severity nobody has explained. */
export function openCounts(workbook: WorkbookReport): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of openFindings(workbook)) counts[severity]++;
  return counts;
}

/** Something in the workbook could not be checked, so that no findings does not mean that all is well. */
export function isIncomplete({ status, verdict }: WorkbookReport): boolean {
  return status !== 'checked' || verdict === 'incomplete';
}
