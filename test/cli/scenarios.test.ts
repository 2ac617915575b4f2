import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFile } from './files.ts';
import { fillScenario, parseScenario } from './scenario.ts';
import { sitova } from './sitova.ts';

const names = readdirSync(__dirname).filter((name) => name.endsWith('.scenario'));

beforeAll(() => sitova(['--version'], __dirname), 60_000);

test('there are scenarios', () => {
  expect(names.length).toBeGreaterThan(15);
});

describe.each(names)('%s', (name) => {
  const file = path.join(__dirname, name);
  const text = readFileSync(file, 'utf8');
  const scenario = parseScenario(text);
  const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  test(
    scenario.about,
    async () => {
      for (const { name: made, kind } of scenario.files) await makeFile(folder, made, kind);
      const ran = await sitova(scenario.command, folder, scenario.env);
      if (process.env['UPDATE_SCENARIOS']) return writeFileSync(file, fillScenario(text, ran));
      expect({ status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({
        status: scenario.status,
        stdout: scenario.stdout,
        stderr: scenario.stderr,
      });
    },
    30_000,
  );
});
