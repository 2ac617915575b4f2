import { isIncomplete } from '../../check/open-findings.ts';
import type { Report } from '../../check/report.ts';
import { wordRecord, wordTime } from '../../wording/record.ts';
import { wordReport } from '../../wording/report.ts';
import { wordSummary } from '../../wording/verdict.ts';
import type { ExportOptions } from '../export-options.ts';
import { workbookName } from '../workbook-words.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';
import { overviewTable } from './tables.ts';
import { workbookPart } from './workbook.ts';

/**
 * The report as one page that needs nothing else: it runs no script, fetches nothing, and prints on A4. What the check
 * came to comes first.
 */
export function reportHtml(report: Report, options: ExportOptions): string {
  const { language, at } = options;
  const { workbooks } = report;
  const [only, ...others] = workbooks;
  const title = wordReport('title', language);
  const alone = only && others.length === 0 ? `: ${workbookName(only, language)}` : '';
  const body = alone
    ? workbookPart(only!, 2, options)
    : html`<p class="verdict">${summaryOf(report, options)}</p>
        ${overviewTable(workbooks, language)}
        ${workbooks.map(
          (workbook) =>
            html`<section>
              <h2>${workbook.path}</h2>
              ${workbookPart(workbook, 3, options)}
            </section>`,
        )}`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="Sitova ${report.tool.version}" />
        <title>${title}${alone}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}${alone}</h1>
          ${body}
        </main>
        <footer>
          <p>
            ${wordRecord('at', language)} ${wordTime(at, language)}. Sitova ${report.tool.version}.
            ${wordReport('euros', language)}
          </p>
        </footer>
      </body>
    </html>`;
  return `${page.text}\n`;
}

function summaryOf({ workbooks, summary }: Report, { language }: ExportOptions): string {
  const { unreadable, errors, warnings, infos } = summary;
  const partly = workbooks.filter(isIncomplete).length - unreadable;
  const counts = { error: errors, warning: warnings, info: infos };
  return wordSummary({ workbooks: workbooks.length, partly, unreadable, counts }, language);
}
