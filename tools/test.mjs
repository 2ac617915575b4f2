import { spawnSync } from 'node:child_process';
import { root } from './webpack/common.mjs';

/** Every check of the project, in the order in which a fault is cheapest to find. Stops at nothing, fails at the end. */
const steps = [
  ['format', 'prettier --check .'],
  ['types', 'tsc'],
  ['lint', 'oxlint --type-aware'],
  ['directions', 'node tools/check-directions.mjs'],
  ['unused code', 'knip'],
  ['build', 'webpack --config-name addin --config-name cli'],
  ['bundle size', 'size-limit'],
  ['unit tests', 'jest --ci --maxWorkers=100%'],
  ['browser tests', 'node tools/test-browser.mjs'],
];

const only = process.argv.slice(2);
const failed = [];
for (const [name, command] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = Date.now();
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: withLocalBinaries(),
  });
  console.log(
    `— ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

function withLocalBinaries() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${root}/node_modules/.bin${separator}${process.env.PATH}` };
}
