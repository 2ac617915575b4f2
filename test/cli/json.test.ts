import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Report } from '../../src/check/report.ts';
import type { BindingsDocument } from '../../src/cli/bindings-document.ts';
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

test('bindings prints one JSON document that its schema accepts, also of what cannot be read', async () => {
  const schema = await sitova(['schema', 'bindings'], root);
  const validate = new Ajv({ strict: true }).compile(JSON.parse(schema.stdout) as object);
  const printed = async (...args: string[]) => {
    const ran = await sitova(['bindings', ...args, '--format', 'json'], root);
    const document = JSON.parse(ran.stdout) as BindingsDocument;
    expect(validate(document) || validate.errors).toBe(true);
    return { status: ran.status, ...document };
  };
  const [city, plan, old] = [
    await printed('--profile', 'iisalmi'),
    await printed('assets/samples/iisalmi-ks2025.xlsx'),
    await printed(path.join(folder, 'vanha.xls')),
  ];
  const about = { unit: '1280', item: 'expense', towards: 'board', limit: 'ceiling' };
  expect(city).toMatchObject({ status: 0, path: null, city: 'Iisalmi' });
  expect(city.bindings).toContainEqual(expect.objectContaining({ ...about, bound: null }));
  expect(plan).toMatchObject({ status: 0, city: 'Iisalmi', error: null });
  expect(plan.bindings).toContainEqual(expect.objectContaining({ ...about, bound: -1693500, left: 0 }));
  expect(old).toMatchObject({ status: 3, error: { code: 'legacy-xls' }, bindings: [] });
}, 60_000);

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
