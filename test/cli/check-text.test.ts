import type { Report, WorkbookReport } from '../../src/check/report.ts';
import { buildReport } from '../../src/check/summary.ts';
import { statusOf } from '../../src/cli/exit-status.ts';
import { checkText } from '../../src/cli/text/check-text.ts';
import type { Severity } from '../../src/model/severity.ts';

const terminal = { out: () => undefined, err: () => undefined, width: 100, coloured: false };

function reportOf(severities: readonly Severity[], verdict: WorkbookReport['verdict']): Report {
  const findings = severities.map((severity) => ({
    rule: 'margin-mismatch',
    severity,
    sheet: 'KS',
    cell: 'B10',
    related: [],
    unit: null,
    unitName: null,
    message: 'a b c',
    parts: { what: 'a', why: 'b', remedy: 'c' },
    expected: null,
    actual: null,
    difference: null,
    binding: null,
    fix: null,
    acknowledged: null,
    fingerprint: 'f',
  }));
  return buildReport([
    {
      path: 'ks.xlsx',
      status: verdict === 'incomplete' ? 'partly-checked' : 'checked',
      error: null,
      verdict,
      profile: null,
      year: null,
      proved: { unitMargins: 0, totals: 0, other: 0 },
      tables: [],
      findings,
      headroom: [],
      notChecked: [{ sheet: 'KS', cell: 'B2', reason: 'figures-not-read', message: 'd' }],
      staleExplanations: [],
    },
  ]);
}

const verdictOf = (report: Report) =>
  checkText(report, terminal, 'fi').split('\n')[2]?.replaceAll('\u00a0', ' ');

test.each([
  [['error', 'info'], 'errors', 'Ei vielä valmis lähetettäväksi: 1 virhe ja 1 tieto.'],
  [
    ['warning', 'warning'],
    'warnings',
    'Valmis lähetettäväksi, kun huomiot on selitetty: 2 selitettävää huomiota.',
  ],
  [['warning'], 'incomplete', 'Luettu osa täsmää: 1 selitettävä huomio. Kaikkea ei voitu tarkistaa.'],
  [['info'], 'pass', 'Suunnitelma täsmää: 1 tieto.'],
  [[], 'incomplete', 'Kaikkea ei voitu tarkistaa.'],
  [[], 'pass', 'Suunnitelma täsmää.'],
] as const)('%j in a workbook judged %s', (severities, verdict, sentence) => {
  expect(verdictOf(reportOf(severities, verdict))).toBe(`  ${sentence}`);
});

test.each([
  [['error'], 'errors', 'error', 1],
  [['warning'], 'warnings', 'error', 0],
  [['warning'], 'warnings', 'warning', 1],
  [['info'], 'pass', 'warning', 0],
  [['info'], 'pass', 'info', 1],
  [['warning'], 'incomplete', 'error', 3],
  [['warning'], 'incomplete', 'warning', 1],
  [[], 'incomplete', 'info', 3],
  [[], 'pass', 'info', 0],
] as const)('%j judged %s at the fail level %s ends in %i', (severities, verdict, level, status) => {
  expect(statusOf(reportOf(severities, verdict), level)).toBe(status);
});
