import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { buildReport } from '../../src/check/summary.ts';
import { report as reportSchema } from '../../src/check/report.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

const folder = join(process.cwd(), 'assets/samples');
const check = async (name: string) => {
  const snapshot = await readXlsx(new Uint8Array(readFileSync(join(folder, name))));
  return checkWorkbook(snapshot, { language: 'fi', path: name });
};

test.each(['iisalmi-ks2025.xlsx', 'iisalmi-ks2025-arvoina.xlsx', 'iisalmi-ks2025-yksikot-riveina.xlsx'])(
  'nothing but the bound depreciation that the plan does not print is reported on %s',
  async (name) => {
    expect(await check(name)).toMatchObject({
      verdict: 'pass',
      status: 'checked',
      profile: 'iisalmi',
      year: 2025,
      proved: { unitMargins: 7, totals: 3 },
      findings: [{ rule: 'depreciation-missing', severity: 'info', unit: '1520' }],
      notChecked: [],
    });
  },
);

test('each planted mistake is found where it is', async () => {
  const workbook = await check('iisalmi-ks2025-virheita.xlsx');
  expect(workbook.findings.map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`)).toEqual([
    'error margin-mismatch B10',
    'error foreign-minus-space B14',
    'error unit-duplicate A19',
    'error total-range-short B32',
    'error total-scope B33',
    'info depreciation-missing A23',
  ]);
  const report = buildReport([workbook]);
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.summary).toEqual({ workbooks: 1, errors: 5, warnings: 0, infos: 1, unreadable: 0 });
});

test('the samples are there', () => expect(existsSync(folder)).toBe(true));
