import type { Report } from '../check/report.ts';
import { buildReport } from '../check/summary.ts';
import { reportCsv } from '../exports/csv.ts';
import { localTime, type ExportOptions } from '../exports/export-options.ts';
import { reportHtml } from '../exports/html/page.ts';
import { planFindingsSheet, planReportWorkbook } from '../exports/report-sheets.ts';
import { reportSarif } from '../exports/sarif.ts';
import { createXlsx } from '../xlsx/write/edit-xlsx.ts';
import type { Result } from './state/pane-state.ts';

/** Reports as files; a chunk of its own. */
export type ExportFormat = 'html' | 'xlsx' | 'csv' | 'json' | 'sarif';

export interface ExportedFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What the ending of its name is. */
  readonly ending: ExportFormat;
  /** Media type. */
  readonly type: string;
}

const types: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  sarif: 'application/sarif+json',
};

/** What was found, as a file. `workbook` is the name of the checked one. */
export async function exportFile(
  result: Result,
  ending: ExportFormat,
  workbook: string,
): Promise<ExportedFile> {
  const content = await render(reportOf(result, workbook), ending, optionsOf(result));
  return { content, ending, type: types[ending] };
}

/** What was found, as a new sheet of the workbook. */
export function planSheet(result: Result, workbook: string) {
  const { sheets, names } = result.snapshot;
  const taken = [...sheets, ...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  return planFindingsSheet(reportOf(result, workbook), taken, optionsOf(result));
}

function reportOf({ report }: Result, path: string): Report {
  return buildReport([{ ...report, path }]);
}

function optionsOf({ language, at, profile }: Result): ExportOptions {
  return { language, at: localTime(at), cityName: (id) => profile.name ?? id };
}

async function render(
  report: Report,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportedFile['content']> {
  switch (format) {
    case 'html':
      return reportHtml(report, options);
    case 'csv':
      return reportCsv(report, options.language);
    case 'sarif':
      return reportSarif(report, options.language);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'xlsx': {
      const { firstSheet, steps } = planReportWorkbook(report, options);
      return new Uint8Array(await createXlsx(firstSheet, steps));
    }
  }
}
