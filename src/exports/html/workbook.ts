import { openCounts, openFindings } from '../../check/open-findings.ts';
import type { WorkbookReport } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { severities } from '../../model/severity.ts';
import { wordProved, wordRecord } from '../../wording/record.ts';
import { wordReport } from '../../wording/report.ts';
import { severityHeadings } from '../../wording/verdict.ts';
import type { ExportOptions } from '../export-options.ts';
import { verdictText } from '../workbook-words.ts';
import { findingCard } from './finding.ts';
import { html, Markup } from './markup.ts';
import { headroomTable, notCheckedTable, staleTable } from './tables.ts';

/** What was found in one workbook, under headings of that level. */
export function workbookPart(workbook: WorkbookReport, level: 2 | 3, options: ExportOptions): Markup {
  const { language } = options;
  const look = lookOf(workbook);
  const verdict = html`<p class="verdict ${look}">${verdictText(workbook, language)}</p>`;
  if (workbook.error) return verdict;
  const heading = (text: string) => headingOf(level, text);
  const open = openFindings(workbook);
  const explained = workbook.findings.filter(({ acknowledged }) => acknowledged !== null);
  const groups = [
    ...severities.map((severity) => ({
      title: severityHeadings[severity][language],
      findings: open.filter((finding) => finding.severity === severity),
    })),
    { title: wordRecord('explained', language), findings: explained },
  ].filter(({ findings }) => findings.length > 0);
  return html`${verdict} ${facts(workbook, options)}
  ${groups.map(
    ({ title, findings }) =>
      html`${heading(title)} ${findings.map((finding) => findingCard(finding, level + 1, language))}`,
  )}
  ${heading(wordRecord('headroom', language))} ${headroomTable(workbook.headroom, language)}
  ${heading(wordRecord('notChecked', language))} ${notCheckedTable(workbook.notChecked, language)}
  ${
    workbook.staleExplanations.length === 0
      ? null
      : html`${heading(wordReport('stale', language))} ${staleTable(workbook.staleExplanations, language)}`
  }
  ${heading(wordRecord('proved', language))} ${list(wordProved(workbook.proved, language), language)}
  ${heading(wordReport('tables', language))}
  ${list(
    workbook.tables.map(({ understood }) => understood),
    language,
  )}`;
}

function headingOf(level: number, text: string): Markup {
  const tag = new Markup(`h${level}`);
  return html`<${tag}>${text}</${tag}>`;
}

function lookOf(workbook: WorkbookReport): 'error' | 'warning' | 'good' {
  if (workbook.error || openCounts(workbook).error > 0) return 'error';
  return workbook.verdict === 'pass' ? 'good' : 'warning';
}

function facts({ profile, year }: WorkbookReport, { language, cityName }: ExportOptions): Markup {
  return html`<dl>
    <dt>${wordRecord('year', language)}</dt>
    <dd>${year === null ? wordRecord('unknown', language) : String(year)}</dd>
    <dt>${wordRecord('profile', language)}</dt>
    <dd>${profile === null ? wordRecord('noProfile', language) : cityName(profile)}</dd>
  </dl>`;
}

function list(lines: readonly string[], language: Language): Markup {
  if (lines.length === 0) return html`<p>${wordRecord('nothing', language)}</p>`;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
