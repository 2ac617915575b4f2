import { isIncomplete, openCounts, openFindings } from '../../check/open-findings.ts';
import type { Report, ReportFinding, WorkbookReport } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { severities } from '../../model/severity.ts';
import { sheetAddress } from '../../model/address.ts';
import { wordStale } from '../../wording/explanations.ts';
import { formatDate } from '../../wording/format.ts';
import { severityHeadings, wordSummary, wordVerdict } from '../../wording/verdict.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';
import type { CliWords } from '../words/types.ts';
import { headroomText } from './headroom-text.ts';
import { workbookHeading } from './heading.ts';
import { nothingRead } from './nothing-read.ts';

const looks = { error: 'error', warning: 'warning', info: 'faint' } as const;

/** The report as text: per workbook the verdict, the findings by gravity, what was proved, what was left unchecked. */
export function checkText(report: Report, terminal: Terminal, language: Language): string {
  const readable = report.workbooks.filter((workbook) => nothingRead(workbook, language) === null);
  const isAlone = report.workbooks.length === 1;
  const blocks = readable.map((workbook) =>
    workbookText(workbook, terminal, language, isAlone ? workbook.headroom : []),
  );
  if (report.workbooks.length > 1) blocks.push(`${summaryText(report, language)}\n`);
  return blocks.join('\n');
}

function summaryText({ workbooks, summary }: Report, language: Language): string {
  const { unreadable, errors, warnings, infos } = summary;
  const partly = workbooks.filter(isIncomplete).length - unreadable;
  const counts = { error: errors, warning: warnings, info: infos };
  return wordSummary({ workbooks: workbooks.length, partly, unreadable, counts }, language);
}

/** Headroom is told of a workbook that is looked at alone; of a folder it would bury the findings. */
function workbookText(
  workbook: WorkbookReport,
  terminal: Terminal,
  language: Language,
  headroom: WorkbookReport['headroom'],
): string {
  const say = words(language);
  const { proved, staleExplanations } = workbook;
  const open = openFindings(workbook);
  const explained = workbook.findings.filter(({ acknowledged }) => acknowledged !== null);
  const parts = [
    workbookHeading(workbook, terminal, language),
    `  ${verdictText(workbook, terminal, language)}\n`,
  ];
  for (const severity of severities) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    parts.push(`\n  ${paint(terminal, 'strong', severityHeadings[severity][language])}\n`);
    parts.push(...findings.map((finding) => findingText(finding, terminal, say)));
  }
  if (explained.length > 0) parts.push(`\n  ${paint(terminal, 'strong', say.explained)}\n`);
  parts.push(...explained.map((finding) => explainedText(finding, terminal, language)));
  if (staleExplanations.length > 0) parts.push(`\n  ${paint(terminal, 'strong', say.staleExplanations)}\n`);
  for (const { sheet, cell, rule, reason, by, why } of staleExplanations) {
    const place = `    ${sheetAddress(sheet, cell)}  ${paint(terminal, 'faint', rule)}\n`;
    const said = `${quote(reason, by, language)} ${wordStale(why, language)}`;
    parts.push(place + wrap(said, terminal.width, 6));
  }
  if (proved.unitMargins + proved.totals + proved.other > 0) parts.push(`\n  ${say.proved(proved)}\n`);
  parts.push(headroomText(headroom, terminal, language));
  if (workbook.notChecked.length > 0) parts.push(`\n  ${paint(terminal, 'strong', say.notChecked)}\n`);
  for (const { sheet, cell, message } of workbook.notChecked) {
    parts.push(`    ${cell ? sheetAddress(sheet, cell) : sheet}\n${wrap(message, terminal.width, 6)}`);
  }
  return parts.join('');
}

const verdictLooks = { errors: 'error', open: 'warning', pass: 'good', incomplete: 'warning' } as const;

function verdictText(workbook: WorkbookReport, terminal: Terminal, language: Language): string {
  const facts = {
    isPass: workbook.verdict === 'pass',
    isIncomplete: isIncomplete(workbook),
    counts: openCounts(workbook),
  };
  return wordVerdict(facts, language)
    .map(({ kind, text }) => paint(terminal, verdictLooks[kind], text))
    .join(' ');
}

function findingText(finding: ReportFinding, terminal: Terminal, say: CliWords): string {
  const place = paint(terminal, looks[finding.severity], sheetAddress(finding.sheet, finding.cell));
  const { what, why, remedy } = finding.parts;
  const fix = finding.fix ? [say.fix[finding.fix.safety](finding.fix.title)] : [];
  return [
    `    ${place}  ${paint(terminal, 'faint', finding.rule)}\n`,
    ...[what, why, remedy, ...fix].map((sentence) => wrap(sentence, terminal.width, 6)),
  ].join('');
}

/** What was found and why it was accepted, by whom and when. */
function explainedText(finding: ReportFinding, terminal: Terminal, language: Language): string {
  const place = sheetAddress(finding.sheet, finding.cell);
  const { reason, by, at } = finding.acknowledged!;
  const signed = `${by}, ${formatDate(at.slice(0, 10), language)}`;
  return [
    `    ${place}  ${paint(terminal, 'faint', finding.rule)}\n`,
    wrap(finding.parts.what, terminal.width, 6),
    wrap(quote(reason, signed, language), terminal.width, 6),
  ].join('');
}

function quote(reason: string, by: string, language: Language): string {
  return language === 'en' ? `“${reason}” (${by})` : `”${reason}” (${by})`;
}
