import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from '../../src/xlsx/read.ts';
import { makeFile } from './files.ts';
import { sitova } from './sitova.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));
const check = (...options: string[]) => sitova(['check', 'virheita.xlsx', ...options], folder);

beforeAll(() => makeFile(folder, 'virheita.xlsx', 'sample iisalmi-ks2025-virheita.xlsx'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['html', /^<!doctype html>\s+<html lang="fi">/],
  ['csv', /^\ufeffTyökirja;/],
  ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/],
  ['json', /^\{\n {2}"schema": "sitova\.report\/1"/],
] as const)('%s is printed, and the ending of the file asks for the same', async (format, start) => {
  const printed = await check('--format', format);
  expect(printed).toMatchObject({ status: 1, stdout: expect.stringMatching(start) as string, stderr: '' });
  const name = `raportti.${format}`;
  const saved = await check('--out', name);
  expect(saved).toMatchObject({ status: 1, stdout: '', stderr: `Raportti tallennettu: ${name}.\n` });
  const withoutTime = (text: string) => text.replace(/klo \d+\.\d+/, '');
  expect(withoutTime(readFileSync(path.join(folder, name), 'utf8'))).toBe(withoutTime(printed.stdout));
});

test('a workbook of findings is saved and opens', async () => {
  expect(await check('--format', 'xlsx', '--out', 'raportti')).toMatchObject({ status: 1, stdout: '' });
  const { sheets } = await readXlsx(readFileSync(path.join(folder, 'raportti')));
  expect(sheets.map(({ name }) => name)).toEqual(['Raportti', 'Havainnot']);
});

test('a report never replaces a file', async () => {
  const before = readFileSync(path.join(folder, 'virheita.xlsx'));
  const ran = await check('--out', 'virheita.xlsx');
  expect(ran).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('on jo olemassa') as string,
  });
  expect(readFileSync(path.join(folder, 'virheita.xlsx'))).toEqual(before);
});
