import product from '../../package.json';
import type { Report, WorkbookReport } from './report.ts';

/** The whole report of a run. */
export function buildReport(workbooks: readonly WorkbookReport[]): Report {
  const findings = workbooks.flatMap((workbook) => workbook.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: 'sitova.report/1',
    tool: { name: 'sitova', version: product.version },
    workbooks: [...workbooks],
    summary: {
      workbooks: workbooks.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      unreadable: workbooks.filter(({ status }) => status === 'unreadable').length,
    },
  };
}
