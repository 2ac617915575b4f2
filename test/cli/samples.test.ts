import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { root, runNode } from './sitova.ts';
import planted from '../../tools/samples/mistakes.json';

const check = async (name: string) => {
  const bytes = readFileSync(path.join(root, 'assets/samples', name));
  return checkWorkbook(await readXlsx(bytes), { language: 'fi', path: name });
};

test('the committed samples are what the script makes', async () => {
  const ran = await runNode(['tools/make-samples.mjs', '--check'], root);
  expect(ran.status).toBe(0);
}, 30_000);

test.each(['iisalmi-ks2025.xlsx', 'iisalmi-ks2025-arvoina.xlsx', 'iisalmi-ks2025-yksikot-riveina.xlsx'])(
  '%s holds: seven units and three totals are proved and nothing is left unchecked',
  async (name) => {
    const report = await check(name);
    expect(report).toMatchObject({
      status: 'checked',
      verdict: 'pass',
      profile: 'iisalmi',
      year: 2025,
      proved: { unitMargins: 7, totals: 3 },
      findings: [{ rule: 'depreciation-missing', severity: 'info' }],
      notChecked: [],
    });
  },
);

test('each planted mistake is found at its cell, and nothing else', async () => {
  const report = await check(planted.workbook);
  const wrong = report.findings.filter(({ severity }) => severity !== 'info');
  const found = wrong.map(({ sheet, cell, rule }) => ({ sheet, cell, rule }));
  const expected = planted.mistakes.flatMap(({ cell, rules }) =>
    rules.map((rule) => ({ sheet: planted.sheet, cell, rule })),
  );
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining(expected));
  expect(report.notChecked.map(({ cell, reason }) => ({ cell, reason }))).toEqual(planted.undecided);
});
