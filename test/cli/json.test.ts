import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Report } from '../../src/check/report.ts';
import { makeFile } from './files.ts';
import { root, sitova, type Ran } from './sitova.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));

beforeAll(async () => {
  await makeFile(folder, 'vanha.xls', 'old Excel file');
  await makeFile(folder, 'tyhja.xlsx', 'workbook without cells');
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['check', 'read'])(
  '%s prints one JSON document that its published schema accepts',
  async (command) => {
    const schema = await sitova(['schema', command === 'check' ? 'report' : 'reading'], root);
    const ran = await sitova([command, 'assets/samples', folder, '--format', 'json'], root);
    const validate = new Ajv({ strict: true }).compile(JSON.parse(schema.stdout) as object);
    const printed = JSON.parse(ran.stdout) as Report;
    expect(validate(printed) || validate.errors).toBe(true);
    expect(printed.workbooks.map(({ path: name, status }) => [path.basename(name), status])).toEqual([
      ['iisalmi-ks2025-arvoina.xlsx', 'checked'],
      ['iisalmi-ks2025-virheita.xlsx', 'partly-checked'],
      ['iisalmi-ks2025-yksikot-riveina.xlsx', 'checked'],
      ['iisalmi-ks2025.xlsx', 'checked'],
      ['tyhja.xlsx', 'partly-checked'],
      ['vanha.xls', 'unreadable'],
    ]);
  },
  60_000,
);

test('the schema is strict enough to notice a missing field', async () => {
  const schema = await sitova(['schema', 'report'], root);
  const validate = new Ajv({ strict: true }).compile(JSON.parse(schema.stdout) as object);
  expect(validate({ schema: 'sitova.report/1', workbooks: [] })).toBe(false);
}, 30_000);

describe('the fail level', () => {
  const check = (file: string, level: string): Promise<Ran> =>
    sitova(['check', path.join('assets/samples', file), '--fail-on', level], root);

  test('errors count at every level', async () => {
    const ran = await check('iisalmi-ks2025-virheita.xlsx', 'error');
    expect(ran.status).toBe(1);
  }, 30_000);

  test('a clean plan has nothing to explain, only something to know', async () => {
    expect((await check('iisalmi-ks2025.xlsx', 'warning')).status).toBe(0);
    expect((await check('iisalmi-ks2025.xlsx', 'info')).status).toBe(1);
  }, 30_000);
});
