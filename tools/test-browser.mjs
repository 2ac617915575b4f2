import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildHost } from './host-build.mjs';
import { startHostServer } from './host-server.mjs';
import { at, root } from './webpack/common.mjs';

/**
 * Runs test/browser in a real browser against what `npm start` serves. Arguments choose files by part of their name;
 * `--build` only builds the pages they need, and obtains the browser meanwhile.
 */
const folder = at('test/browser');
const onlyBuild = process.argv.includes('--build');
const chosen = process.argv.slice(2).filter((name) => name !== '--build');
const files = (await readdir(folder))
  .filter(
    (name) =>
      name.endsWith('.test.mjs') && (chosen.length === 0 || chosen.some((part) => name.includes(part))),
  )
  .map((name) => path.join(folder, name));
if (files.length === 0) throw new Error(`No browser test is called ${chosen.join(' or ')}.`);

const pages = {
  contract: {
    script: at('test/browser/contract/page.ts'),
    body: '<div id="grid" style="width:900px;height:600px"></div>',
  },
};
const [folders, browser] = await Promise.all([buildHost(pages), findBrowser()]);
if (onlyBuild) process.exit();
const server = await startHostServer({ folders, firstPort: 0 });
const timed = (file) => /^(early|loading|long-tasks)\./.test(path.basename(file));
const codes = [
  await run(
    files.filter((file) => !timed(file)),
    { atOnce: Math.max(2, availableParallelism()) },
  ),
  await run(files.filter(timed), { atOnce: 1 }),
];
await server.close();
process.exitCode = codes.find((code) => code !== 0) ?? 0;

/** Resolves to the exit code. What asks how long something takes has the machine for itself. */
async function run(files, { atOnce }) {
  if (files.length === 0) return 0;
  const tests = spawn(process.execPath, ['--test', `--test-concurrency=${atOnce}`, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITOVA_ADDRESS: server.address, SITOVA_BROWSER_OPTIONS: JSON.stringify(browser) },
  });
  const [code] = await once(tests, 'exit');
  return code ?? 1;
}
