import { buildReport } from '../../src/check/summary.ts';
import type { Report } from '../../src/check/report.ts';
import { reportSarif } from '../../src/exports/sarif.ts';
import { toUri } from '../../src/exports/uri.ts';
import { languages } from '../../src/model/language.ts';
import { faultsOf, type SarifLog } from './sarif-faults.ts';
import { explained, mistakes, reason, unreadable } from './reports.ts';

function logOf(report: Report, language: (typeof languages)[number] = 'fi'): SarifLog {
  return JSON.parse(reportSarif(report, language)) as SarifLog;
}

test.each(languages)('the log in %s keeps to SARIF 2.1.0', async (language) => {
  const report = buildReport([await mistakes(language), explained(language), unreadable()]);
  expect(faultsOf(logOf(report, language))).toEqual([]);
  expect(faultsOf(logOf(buildReport([])))).toEqual([]);
});

test('a finding has its level, its cell, what it is held against and a fingerprint that lasts', async () => {
  const workbook = await mistakes();
  const { results } = logOf(buildReport([workbook])).runs[0]!;
  expect(results.map(({ level, kind }) => `${kind} ${level}`)).toEqual([
    ...Array<string>(5).fill('fail error'),
    'fail note',
    'open none',
  ]);
  const { fingerprint, message } = workbook.findings[0]!;
  expect(results[0]).toMatchObject({
    ruleId: 'margin-mismatch',
    ruleIndex: 0,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'suunnitelmat/ks%20virheit%C3%A4.xlsx', index: 0 } },
        logicalLocations: [{ name: 'B10', fullyQualifiedName: "'KS 2025'!B10", kind: 'cell' }],
      },
    ],
    relatedLocations: [
      { id: 0, logicalLocations: [{ name: 'B8' }] },
      { id: 1, logicalLocations: [{ name: 'B9' }] },
    ],
    partialFingerprints: { 'sitova/v1': fingerprint },
    properties: { unit: '1280', expected: -1184300, actual: -1184000, difference: 300 },
  });
  expect(results.at(-1)).toMatchObject({
    ruleId: 'body-total',
    properties: { reason: expect.stringMatching(/^body-total\./) as string },
  });
});

test('an explained warning is suppressed, with the reason', () => {
  const { results } = logOf(buildReport([explained()])).runs[0]!;
  expect(results.filter(({ suppressions }) => suppressions)).toMatchObject([
    {
      level: 'warning',
      suppressions: [{ status: 'accepted', justification: reason, properties: { by: 'Aino Talous' } }],
    },
  ]);
});

test('a workbook that could not be read makes the run a failed one', async () => {
  const { invocations, artifacts } = logOf(buildReport([await mistakes(), unreadable()])).runs[0]!;
  expect(artifacts).toHaveLength(2);
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'not-a-workbook' } }],
    },
  ]);
});

test.each([
  ['suunnitelmat/ks 2025 #1.xlsx', 'suunnitelmat/ks%202025%20%231.xlsx'],
  ['C:\\Talous\\ä.xlsx', 'file:///C:/Talous/%C3%A4.xlsx'],
  ['/srv/a.xlsx', 'file:///srv/a.xlsx'],
  ['\\\\palvelin\\jako\\a.xlsx', 'file://palvelin/jako/a.xlsx'],
])('%s is named as a URI', (path, uri) => expect(toUri(path)).toBe(uri));
