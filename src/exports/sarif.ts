import { isIncomplete } from '../check/open-findings.ts';
import type { Report, ReportFinding, ReportNotChecked, WorkbookReport } from '../check/report.ts';
import { sheetAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../model/severity.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { toUri } from './uri.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The report as SARIF 2.1.0. What could not be checked is a result of kind `open`; an explained warning is one that is
 * suppressed. A cell is a logical location inside its sheet, since a workbook has no lines.
 */
export function reportSarif(report: Report, language: Language): string {
  const rules = rulesOf(report, language);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const results = report.workbooks.flatMap((workbook, artifact) => [
    ...workbook.findings.map((finding) => findingResult(finding, workbook, artifact)),
    ...workbook.notChecked.map((entry) => openResult(entry, workbook, artifact)),
  ]);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sitova', semanticVersion: report.tool.version, language, rules } },
        language,
        artifacts: report.workbooks.map(({ path }) => ({
          location: { uri: toUri(path) },
          roles: ['analysisTarget'],
        })),
        invocations: [invocation(report)],
        results: results.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId) })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Every rule that has a result, once. */
function rulesOf({ workbooks }: Report, language: Language) {
  const found = workbooks.flatMap(({ findings, notChecked }) => [
    ...findings.map(({ rule }) => rule),
    ...notChecked.map(ruleOf),
  ]);
  return [...new Set(found)].map((id) => ({ id, shortDescription: { text: ruleTitle(id, language) } }));
}

/** `margin-mismatch.part-missing` is a doubt of the rule before the dot. */
function ruleOf({ reason }: ReportNotChecked): string {
  return reason.split('.')[0]!;
}

function findingResult(finding: ReportFinding, workbook: WorkbookReport, artifact: number) {
  const { rule, severity, sheet, cell, message, related, fingerprint, acknowledged } = finding;
  const { unit, unitName, expected, actual, difference, binding, fix } = finding;
  return {
    ruleId: rule,
    kind: 'fail',
    level: levels[severity],
    message: { text: message },
    locations: [location(sheet, cell, workbook, artifact)],
    relatedLocations: related.map((address, id) => ({ id, ...relatedLocation(sheet, address) })),
    partialFingerprints: { 'sitova/v1': fingerprint },
    ...(acknowledged && { suppressions: [suppression(acknowledged)] }),
    properties: { unit, unitName, expected, actual, difference, binding, fix },
  };
}

function openResult(entry: ReportNotChecked, workbook: WorkbookReport, artifact: number) {
  return {
    ruleId: ruleOf(entry),
    kind: 'open',
    level: 'none',
    message: { text: entry.message },
    locations: [location(entry.sheet, entry.cell, workbook, artifact)],
    properties: { reason: entry.reason },
  };
}

function location(sheet: string, cell: string | null, { path }: WorkbookReport, index: number) {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(path), index } },
    logicalLocations: [
      cell === null
        ? { name: sheet, fullyQualifiedName: sheet, kind: 'sheet' }
        : { name: cell, fullyQualifiedName: sheetAddress(sheet, cell), kind: 'cell' },
    ],
  };
}

/** Related addresses on another sheet name it. */
function relatedLocation(sheet: string, address: string) {
  const name = address.slice(address.lastIndexOf('!') + 1);
  const fullyQualifiedName = address.includes('!') ? address : sheetAddress(sheet, address);
  return { logicalLocations: [{ name, fullyQualifiedName, kind: 'cell' }] };
}

function suppression({ reason, by, at }: NonNullable<ReportFinding['acknowledged']>) {
  return { kind: 'external', status: 'accepted', justification: reason, properties: { by, at } };
}

/** A workbook that could not be read makes the run a failed one: no results does not mean that all is well. */
function invocation({ workbooks }: Report) {
  const unreadable = workbooks.flatMap(({ path, error }, index) => (error ? [{ path, error, index }] : []));
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map(({ path, error, index }) => ({
      level: 'error',
      descriptor: { id: error.code },
      message: { text: error.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path), index } } }],
    })),
    properties: { complete: !workbooks.some(isIncomplete) },
  };
}
