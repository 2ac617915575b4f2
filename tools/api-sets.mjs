#!/usr/bin/env node
// Writes which requirement set brought each member, as the public typings say: node tools/api-sets.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';

const root = path.resolve(import.meta.dirname, '..');
/** What every Excel that the add-in supports has had for long need not be told. */
const oldest = 9;
const typings = readFileSync(path.join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
const excel = typings.slice(typings.indexOf('declare namespace Excel {'));
const sets = {};
let className = '';
let since = null;
for (const line of excel.split('\n')) {
  const opened = /^    (?:export )?(?:abstract )?class (\w+)/.exec(line);
  if (opened) className = opened[1];
  if (line.startsWith('    }')) className = '';
  const told = /\[Api set: ([^\]]+)\]/.exec(line);
  if (told) since = told[1];
  const member = /^        (?:readonly )?(\w+)(?:\(|:|\?)/.exec(line);
  if (!member || className === '' || since === null) continue;
  const [, version] = /^ExcelApi 1\.(\d+)$/.exec(since) ?? [];
  if (version && Number(version) > oldest) sets[`${className}.${member[1]}`] ??= Number(version);
  since = null;
}
const file = path.join(root, 'src/host/executor/api-sets.json');
const sorted = Object.fromEntries(Object.entries(sets).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, (await format(file, JSON.stringify(sorted), { printWidth: 110 })).code);
console.log(`${Object.keys(sorted).length} members are newer than ExcelApi 1.${oldest}.`);
