import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFile } from './files.ts';
import { sitova } from './sitova.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));
const at = (name: string) => path.join(folder, name);

beforeAll(() => makeFile(folder, 'virheita.xlsx', 'sample iisalmi-ks2025-virheita.xlsx'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the original stays as it is, the copy is checked anew, and a second run fixes nothing', async () => {
  const before = readFileSync(at('virheita.xlsx'));
  expect((await sitova(['fix', 'virheita.xlsx', '--out', 'korjattu.xlsx'], folder)).status).toBe(0);
  expect(readFileSync(at('virheita.xlsx'))).toEqual(before);

  const checked = await sitova(['check', 'korjattu.xlsx'], folder);
  expect(checked.stdout).not.toContain('foreign-minus-space');
  expect(checked.stdout).toContain('margin-mismatch');

  const again = await sitova(['fix', 'korjattu.xlsx', '--out', 'uudelleen.xlsx'], folder);
  expect(again).toMatchObject({
    status: 0,
    stdout: 'Turvallista korjattavaa ei ole, joten mitään ei tallennettu.\n',
  });
  expect(existsSync(at('uudelleen.xlsx'))).toBe(false);
}, 60_000);

test('several workbooks and folders are fixed into one folder, and one that cannot be read is told', async () => {
  for (const [name, kind] of [
    ['a.xlsx', 'sample iisalmi-ks2025-virheita.xlsx'],
    ['eri/a.xlsx', 'sample iisalmi-ks2025.xlsx'],
    ['eri/muu/c.xlsx', 'sample iisalmi-ks2025-virheita.xlsx'],
    ['eri/rikki.xlsx', 'text file'],
  ] as const)
    await makeFile(folder, name, kind);
  const clash = await sitova(['fix', 'a.xlsx', 'eri/a.xlsx', '--out', 'kopiot'], folder);
  expect(clash).toMatchObject({ status: 2, stdout: '' });
  expect(clash.stderr).toContain('samannimisiä');

  const ran = await sitova(['fix', 'virheita.xlsx', 'eri', '--out', 'kopiot'], folder);
  expect(ran).toMatchObject({ status: 3, stderr: expect.stringContaining('rikki.xlsx') as string });
  expect(ran.stdout.match(/^\S+\.xlsx$/gm)).toEqual([
    'virheita.xlsx',
    'eri/a.xlsx',
    'eri/muu/c.xlsx',
    'eri/rikki.xlsx',
  ]);
  expect(readdirSync(at('kopiot'), { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'muu',
    'muu/c.xlsx',
    'virheita.xlsx',
  ]);
  const again = await sitova(['fix', 'virheita.xlsx', 'eri', '--out', 'kopiot'], folder);
  expect(again).toMatchObject({ status: 2, stdout: '' });
}, 60_000);

test('--dry-run writes nothing', async () => {
  const ran = await sitova(['fix', 'virheita.xlsx', '--dry-run', '--out', 'kokeilu.xlsx'], folder);
  expect(ran.stdout).toContain('Mitään ei tallennettu.');
  expect(existsSync(at('kokeilu.xlsx'))).toBe(false);
});
