#!/usr/bin/env node
// Prints which members of Microsoft's client the embedded host answers, and writes the table in docs/limits.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { status } = spawnSync('npx', ['jest', 'test/host/coverage.test.ts', '--silent'], {
  cwd: root,
  env: { ...process.env, SITOVA_WRITE_COVERAGE: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const text = readFileSync(path.join(root, 'docs/limits.md'), 'utf8');
console.log(
  text.slice(text.indexOf('<!-- coverage'), text.indexOf('<!-- /coverage')).split('\n').slice(2).join('\n'),
);
process.exitCode = status ?? 1;
