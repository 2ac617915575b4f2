import { transformFileSync } from '@swc/core';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/score');

/** Loads a TypeScript module of the project, given by its path from the root, as Node 20 cannot. */
export function load(module) {
  for (const folder of ['src', 'test/corpus', 'test/mutation']) mirror(folder);
  writeFileSync(path.join(cache, 'package.json'), '{ "type": "commonjs" }');
  const require = createRequire(path.join(cache, 'package.json'));
  return require(`./${module.replace(/\.ts$/, '.js')}`);
}

function mirror(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) mirror(file);
    else if (/\.(ts|json)$/.test(file)) copy(file);
  }
}

function copy(file) {
  const source = path.join(root, file);
  const target = path.join(cache, file.replace(/\.ts$/, '.js'));
  const { mtime } = statSync(source);
  if (existsSync(target) && statSync(target).mtimeMs === mtime.getTime()) return;
  mkdirSync(path.dirname(target), { recursive: true });
  if (file.endsWith('.json')) cpSync(source, target);
  else writeFileSync(target, transpile(source));
  utimesSync(target, mtime, mtime);
}

function transpile(source) {
  const { code } = transformFileSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022', rewriteRelativeImportExtensions: true },
    module: { type: 'commonjs' },
  });
  return code;
}
