import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/check/report.ts';
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
