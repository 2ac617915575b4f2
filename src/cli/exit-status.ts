import { isIncomplete } from '../check/open-findings.ts';
import type { Report } from '../check/report.ts';
import type { Severity } from '../model/severity.ts';

export const exitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Findings at or above the fail level that nobody has explained weigh more than an unread workbook; an unread one is never clean. */
export function statusOf(report: Report, failOn: Severity): ExitStatus {
  const findings = report.workbooks
    .flatMap((workbook) => workbook.findings)
    .filter(({ acknowledged }) => acknowledged === null);
  if (findings.some(({ severity }) => gravity[severity] >= gravity[failOn])) return exitStatus.findings;
  return report.workbooks.some(isIncomplete) ? exitStatus.incomplete : exitStatus.clean;
}
