import type { Report, ReportFinding, ReportNotChecked } from '../check/report.ts';
import type { Language } from '../model/language.ts';
import { wordTowards } from '../wording/authorities.ts';
import { formatDate } from '../wording/format.ts';
import { wordRecord } from '../wording/record.ts';
import { wordReport, type ReportWord } from '../wording/report.ts';
import { itemNames, levelNames } from '../wording/roles.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { severityNames } from '../wording/verdict.ts';
import { verdictText } from './workbook-words.ts';

/** Numbers are euros. */
export type Content = string | number | null;

const columns = [
  'workbook',
  'severity',
  'fault',
  'inSheet',
  'cell',
  'unitCode',
  'unit',
  'what',
  'why',
  'remedy',
  'actual',
  'expected',
  'difference',
  'binding',
  'towards',
  'level',
  'decision',
  'source',
  'related',
  'fix',
  'reason',
  'by',
  'at',
  'rule',
  'fingerprint',
] as const satisfies readonly ReportWord[];

type Row = Partial<Record<(typeof columns)[number], Content>>;

/**
 * The report as one table: for each workbook its verdict, its findings and what could not be checked, so that a
 * workbook without findings is there too and one that could not be read is not taken for clean.
 */
export function findingRows(
  { workbooks }: Report,
  language: Language,
): { readonly columns: string[]; readonly rows: Content[][] } {
  const rows = workbooks.flatMap((workbook): Row[] =>
    [
      { severity: wordReport('result', language), what: verdictText(workbook, language) },
      ...workbook.findings.map((finding) => findingRow(finding, language)),
      ...workbook.notChecked.map((entry) => notCheckedRow(entry, language)),
    ].map((row) => ({ ...row, workbook: workbook.path })),
  );
  return {
    columns: columns.map((column) => wordReport(column, language)),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
}

function findingRow(finding: ReportFinding, language: Language): Row {
  const { binding, fix, acknowledged } = finding;
  return {
    severity: severityNames[finding.severity][language],
    fault: ruleTitle(finding.rule, language),
    inSheet: finding.sheet,
    cell: finding.cell,
    unitCode: finding.unit === finding.unitName ? null : finding.unit,
    unit: finding.unitName,
    ...finding.parts,
    actual: finding.actual,
    expected: finding.expected,
    difference: finding.difference,
    ...(binding && {
      binding: itemNames[binding.item][language],
      towards: wordTowards(binding.towards, language),
      level: levelNames[binding.level][language],
      decision: binding.decision,
      source: binding.source,
    }),
    related: finding.related.join(', '),
    fix: fix && `${wordReport(fix.safety, language)}: ${fix.title}`,
    ...(acknowledged && {
      reason: acknowledged.reason,
      by: acknowledged.by,
      at: formatDate(acknowledged.at.slice(0, 10), language),
    }),
    rule: finding.rule,
    fingerprint: finding.fingerprint,
  };
}

function notCheckedRow({ sheet, cell, reason, message }: ReportNotChecked, language: Language): Row {
  const severity = wordRecord('notChecked', language);
  return { severity, inSheet: sheet, cell, what: message, rule: reason };
}
