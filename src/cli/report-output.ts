import path from 'node:path';
import type { Report } from '../check/report.ts';
import { reportCsv } from '../exports/csv.ts';
import { localTime, type ExportOptions } from '../exports/export-options.ts';
import { reportHtml } from '../exports/html/page.ts';
import { planReportWorkbook } from '../exports/report-sheets.ts';
import { reportSarif } from '../exports/sarif.ts';
import type { Language } from '../model/language.ts';
import { findProfile } from '../profiles/index.ts';
import { createXlsx } from '../xlsx/write/edit-xlsx.ts';
import { writeNew } from './new-files.ts';
import type { Terminal } from './terminal.ts';
import { checkText } from './text/check-text.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export const reportFormats = ['text', 'json', 'html', 'csv', 'sarif', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface OutputOptions {
  /** Left out, the ending of `out` tells. */
  readonly format?: ReportFormat;
  /** A new file in place of the standard output. */
  readonly out?: string;
}

/** Which form was meant. A workbook is no text for a screen, so it needs a file. */
export function chooseFormat({ format, out }: OutputOptions, language: Language): ReportFormat {
  const ending = path
    .extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const chosen = format ?? reportFormats.find((known) => known === ending) ?? 'text';
  if (chosen === 'xlsx' && out === undefined) throw new UsageError(words(language).usage.needsOut);
  return chosen;
}

/** Prints the report, or writes it to the file and says so. */
export async function putOut(
  report: Report,
  { format, out }: { readonly format: ReportFormat; readonly out?: string },
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const document = await render(
    report,
    format,
    { ...terminal, coloured: terminal.coloured && !out },
    language,
  );
  if (out === undefined) return terminal.out(document as string);
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  await writeNew(out, bytes, language);
  terminal.err(`${words(language).reportSaved(out)}\n`);
}

async function render(
  report: Report,
  format: ReportFormat,
  terminal: Terminal,
  language: Language,
): Promise<string | Uint8Array> {
  const options: ExportOptions = { language, at: localTime(new Date()), cityName };
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return reportHtml(report, options);
    case 'csv':
      return reportCsv(report, language);
    case 'sarif':
      return reportSarif(report, language);
    case 'xlsx': {
      const { firstSheet, steps } = planReportWorkbook(report, options);
      return createXlsx(firstSheet, steps);
    }
    default:
      return checkText(report, terminal, language);
  }
}

function cityName(profile: string): string {
  return findProfile(profile)?.name ?? profile;
}
