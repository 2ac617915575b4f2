import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFile } from './files.ts';
import { root, runNode } from './sitova.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));
let built = '';
/** What starting the process costs on this machine, in milliseconds. */
let start = 0;

beforeAll(async () => {
  const find = `
    const { freshCommandLine } = await import('./tools/build-cli.mjs');
    console.log(await freshCommandLine());`;
  built = (await runNode(['--input-type=module', '-e', find], root)).stdout.trim();
  start = Math.min(await timeOf('--version'), await timeOf('--version'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const timeOf = async (...args: string[]) => (await runNode([built, ...args], folder)).milliseconds;

test.each([
  ['teksti.xlsx', 'text file'],
  ['salattu.xlsx', 'file with a password'],
  ['vanha.xls', 'old Excel file'],
  ['tyhja.xlsx', 'workbook without cells'],
  ['pommi.xlsx', 'bomb of one gigabyte'],
  ['valehtelija.xlsx', 'bomb that lies about its size'],
  ['iso.xlsx', 'file of 300 megabytes'],
])(
  '%s, a %s, is refused in one line within a second',
  async (name, kind) => {
    await makeFile(folder, name, kind);
    const ran = await runNode([built, 'check', name], folder);
    expect(ran).toMatchObject({ status: 3, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^${name}: .+\\n$`));
    // A second run where the first was slow, so that a busy machine does not count.
    const slow = ran.milliseconds - start >= 1000;
    expect((slow ? await timeOf('check', name) : ran.milliseconds) - start).toBeLessThan(1000);
  },
  30_000,
);

test('the built file needs nothing beside it', async () => {
  copyFileSync(built, path.join(folder, 'sitova.mjs'));
  await makeFile(folder, 'ks2025.xlsx', 'sample iisalmi-ks2025.xlsx');
  const ran = await runNode(['sitova.mjs', 'check', 'ks2025.xlsx'], folder);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
}, 60_000);
