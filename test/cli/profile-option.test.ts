import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/check/report.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { root, sitova } from './sitova.ts';

const sample = path.join(root, 'assets/samples/iisalmi-ks2025.xlsx');
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'sitova-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('a profile in a file is taken in place of the known ones', async () => {
  const { status, stdout } = await sitova(
    ['check', sample, '--profile', path.join(root, 'assets/profiles/netto.json'), '--format', 'json'],
    folder,
  );
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Report).workbooks[0]!.profile).toBe('netto');
});

test('a broken profile is told line by line, with the place of each fault', async () => {
  const file = path.join(folder, 'oma.json');
  writeFileSync(file, JSON.stringify({ id: 'oma', name: 'Oma', nameStems: [], nodes: [], bindings: [{}] }));
  const { status, stderr, stdout } = await sitova(['check', sample, '--profile', file], folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Profiilissa');
  expect(stderr).toContain('documents:');
  expect(stderr).toContain('bindings[0].item:');
});

test('a profile that is not there', async () => {
  const { status, stderr } = await sitova(['check', sample, '--profile', 'ei-ole.json'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('ei-ole.json');
});

test('the goal table of an own profile is inserted, and others are named where there is none of that id', async () => {
  const heading = (fi: string) => ({ heading: { fi, sv: fi }, width: 30, required: true });
  const columns = [
    { part: 'goal', ...heading('Mihin pyritään') },
    { part: 'metric', ...heading('Mistä sen näkee') },
  ];
  const names = { fi: 'Oma', sv: 'Egen', en: 'Own' };
  const layout = {
    id: 'omamme',
    names,
    title: { fi: 'Oma', sv: 'Egen' },
    columns,
    grouping: 'none',
    rows: 2,
  };
  const profile = { id: 'oma', name: 'Oma', nameStems: [], documents: {}, nodes: [], bindings: [] };
  const file = path.join(folder, 'malli.json');
  writeFileSync(file, JSON.stringify({ ...profile, layouts: [layout] }));
  const insert = (id: string) =>
    sitova(
      ['goals', 'insert', '--profile', file, '--layout', id, '--out', path.join(folder, `${id}.xlsx`)],
      folder,
    );
  const made = await insert('omamme');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  const { sheets } = await readXlsx(readFileSync(path.join(folder, 'omamme.xlsx')));
  expect(sheets[0]!.cells.strings).toEqual(expect.arrayContaining(['Mihin pyritään', 'Mistä sen näkee']));
  const none = await insert('ei-ole');
  expect(none.status).toBe(2);
  expect(none.stderr).toContain('omamme');
});
