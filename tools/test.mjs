import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from './webpack/common.mjs';

/**
 * Every check of the project, in stages. The rows of a stage run side by side, each in the order in which a fault is
 * cheapest to find. Stops at nothing, fails at the end.
 */
const stages = [
  [
    [
      ['format', 'oxfmt --check'],
      ['types', 'tsc'],
      ['lint', 'oxlint --type-aware'],
      ['directions', 'node tools/check-directions.mjs'],
      ['unused code', 'knip'],
    ],
    [
      ['build', 'webpack --config-name addin --config-name cli'],
      ['bundle size', 'size-limit'],
      ['host', 'node tools/test-browser.mjs --build'],
    ],
  ],
  [[['unit tests', 'jest --ci --maxWorkers=100%']]],
  [[['browser tests', 'node tools/test-browser.mjs']]],
];

const only = process.argv.slice(2);
const failed = [];
const done = [];
for (const rows of stages) {
  await Promise.all(rows.map((row) => runRow(row, rows.length > 1)));
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runRow(row, besideAnother) {
  for (const [name, command] of row) {
    if (only.length === 0 || only.includes(name)) await runStep(name, command, besideAnother);
  }
}

/** Beside another row its words are kept until it ends. */
async function runStep(name, command, besideAnother) {
  const started = Date.now();
  const title = `\n— ${name}: ${command}\n`;
  const step = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['inherit', besideAnother ? 'pipe' : 'inherit', besideAnother ? 'pipe' : 'inherit'],
    env: environment(),
  });
  let words = title;
  if (!besideAnother) process.stdout.write(title);
  for (const stream of [step.stdout, step.stderr]) stream?.on('data', (text) => (words += text));
  const [status] = await once(step, 'close');
  if (besideAnother) process.stdout.write(words);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) failed.push(name);
  else done.push(name);
}

/** What was just built is not built again for the tests. */
function environment() {
  return {
    ...process.env,
    SITOVA_BUILT: done.filter((name) => name === 'build' || name === 'host').join(' '),
    PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
  };
}
