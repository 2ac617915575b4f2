import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));
const at = (...parts: string[]) => path.join(folder, ...parts);

beforeAll(() => {
  mkdirSync(at('2025/lautakunnat'), { recursive: true });
  for (const name of [
    'b.XLSX',
    'a.xlsm',
    'vanha.xls',
    '~$b.xlsx',
    'muistio.docx',
    '2025/lautakunnat/c.xlsx',
  ]) {
    writeFileSync(at(name), '');
  }
  symlinkSync(folder, at('2025/takaisin'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a folder gives every spreadsheet below it, without lock files and without following links round', async () => {
  const found = await findWorkbooks([folder]);
  expect(found.map((file) => path.relative(folder, file.path))).toEqual([
    path.join('2025', 'lautakunnat', 'c.xlsx'),
    'a.xlsm',
    'b.XLSX',
    'vanha.xls',
  ]);
});

test('a file named outright is tried whatever its name, and only once', async () => {
  const found = await findWorkbooks([at('muistio.docx'), at('b.XLSX'), at('muistio.docx')]);
  expect(found).toEqual([
    { path: at('muistio.docx'), problem: null },
    { path: at('b.XLSX'), problem: null },
  ]);
});

test('a path that does not exist is kept, with the reason', async () => {
  const [missing] = await findWorkbooks([at('poissa.xlsx')]);
  expect(missing?.problem?.code).toBe('not-found');
});
