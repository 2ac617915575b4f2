import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Report } from '../../src/check/report.ts';
import { makeFile } from './files.ts';
import { sitova } from './sitova.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sitova-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a saved reading is what its schema says and is found to fit', async () => {
  await makeFile(folder, 'ks.xlsx', 'sample iisalmi-ks2025-virheita.xlsx');
  const saved = await sitova(['read', 'ks.xlsx', '--save-reading', 'tulkinta.json'], folder);
  expect(saved.status).toBe(0);
  const schema = await sitova(['schema', 'reading-file'], folder);
  const validate = new Ajv({ strict: true }).compile(JSON.parse(schema.stdout) as object);
  const text = readFileSync(path.join(folder, 'tulkinta.json'), 'utf8');
  expect(validate(JSON.parse(text)) || validate.errors).toBe(true);

  const plain = await sitova(['check', 'ks.xlsx', '--format', 'json'], folder);
  const used = await sitova(['check', 'ks.xlsx', '--format', 'json', '--reading', 'tulkinta.json'], folder);
  const [before, after] = [plain, used].map(({ stdout }) => JSON.parse(stdout) as Report);
  const tables = after!.workbooks[0]!.tables;
  expect(tables.map(({ confirmed, drift }) => ({ confirmed, drift }))).toEqual(
    tables.map(() => ({ confirmed: true, drift: [] })),
  );
  expect(after!.workbooks[0]!.findings).toEqual(before!.workbooks[0]!.findings);
}, 60_000);

test('a saved reading may be saved again, and the same reading gives the same file', async () => {
  await makeFile(folder, 'ks.xlsx', 'plan');
  const save = () => sitova(['read', 'ks.xlsx', '--save-reading', 'tulkinta.json'], folder);
  const read = () => readFileSync(path.join(folder, 'tulkinta.json'), 'utf8');
  expect((await save()).status).toBe(0);
  const first = read();
  expect((await save()).status).toBe(0);
  expect(read()).toBe(first);
}, 30_000);

test('what a person has corrected is what the command goes by', async () => {
  await makeFile(folder, 'ks.xlsx', 'plan kept with last year as a budget');
  const roles = async (...options: string[]) => {
    const { stdout } = await sitova(['read', 'ks.xlsx', '--format', 'json', ...options], folder);
    return (JSON.parse(stdout) as Report).workbooks[0]!.tables[0]!.columns.map(({ role }) => role);
  };
  expect(await roles()).toEqual(['name', 'budget', 'plan']);
  expect(await roles('--no-reading')).toEqual(['name', 'priorActual', 'plan']);
}, 30_000);
