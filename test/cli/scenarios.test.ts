import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFile } from './files.ts';
import { parseScenario, withOutput } from './scenario.ts';
import { version } from '../../package.json';
import { sitova, sitovaByName } from './sitova.ts';

const scenarios = readdirSync(__dirname)
  .filter((name) => name.endsWith('.scenario'))
  .map((name) => {
    const file = path.join(__dirname, name);
    const text = readFileSync(file, 'utf8');
    return { name, file, text, scenario: parseScenario(text) };
  });

beforeAll(() => sitova(['--version'], __dirname), 120_000);

test('the command is found in a checkout, wherever it is called', async () => {
  expect(await sitovaByName(['--version'], tmpdir())).toMatchObject({
    status: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
}, 30_000);

test.each(scenarios)(
  '$name: $scenario.about',
  async ({ file, text, scenario }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitova-'));
    for (const { name, kind } of scenario.files) await makeFile(folder, name, kind);
    const ran = await sitova(scenario.command, folder, scenario.env);
    rmSync(folder, { recursive: true });
    const filled = withOutput(text, ran);
    if (process.env['UPDATE_SCENARIOS']) writeFileSync(file, filled);
    expect(filled).toBe(readFileSync(file, 'utf8'));
  },
  30_000,
);

test('a scenario that is written wrongly is refused', () => {
  expect(() => parseScenario('sitova check\n')).toThrow('starts with');
  expect(() => parseScenario('==== about ====\na\n==== output ====\n')).toThrow('output is unknown');
  expect(() => parseScenario('==== about ====\na\n==== command ====\nsitova\n')).toThrow('lacks its status');
});
