import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.ts';
import { makeFile } from './files.ts';
import { parseScenario, withOutput, type Scenario } from './scenario.ts';
import { version } from '../../package.json';
import { environment, sitova, sitovaByName, type Ran } from './sitova.ts';

const scenarios = readdirSync(__dirname)
  .filter((name) => name.endsWith('.scenario'))
  .map((name) => {
    const file = path.join(__dirname, name);
    const text = readFileSync(file, 'utf8');
    return { name, file, text, scenario: parseScenario(text) };
  });

/** Pages are packed in by webpack; commands that print them run as processes. */
jest.mock('../../src/cli/rule-pages.ts', () => ({}));

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
    const start = scenario.command[0] === 'rules' ? sitova : sitovaHere;
    const ran = await start(scenario.command, folder, scenario.env);
    rmSync(folder, { recursive: true });
    const filled = withOutput(text, ran);
    if (process.env['UPDATE_SCENARIOS']) writeFileSync(file, filled);
    expect(filled).toBe(readFileSync(file, 'utf8'));
  },
  30_000,
);

/** In this process: to load the product anew for each takes longer than most scenarios. */
async function sitovaHere(
  args: Scenario['command'],
  folder: string,
  env: Scenario['env'],
): Promise<Omit<Ran, 'milliseconds'>> {
  const before = process.cwd();
  let [stdout, stderr] = ['', ''];
  const terminal = {
    out: (text: string) => void (stdout += text),
    err: (text: string) => void (stderr += text),
    width: 100,
    coloured: false,
  };
  process.chdir(folder);
  try {
    return { status: await run(args, terminal, environment(env)), stdout, stderr };
  } finally {
    process.chdir(before);
  }
}

test('a scenario that is written wrongly is refused', () => {
  expect(() => parseScenario('sitova check\n')).toThrow('starts with');
  expect(() => parseScenario('==== about ====\na\n==== output ====\n')).toThrow('output is unknown');
  expect(() => parseScenario('==== about ====\na\n==== command ====\nsitova\n')).toThrow('lacks its status');
});
