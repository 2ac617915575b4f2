#!/usr/bin/env node
// Plants one fault at a time in generated workbooks and counts what the rules find. See docs/corpus.md.
import { parseArgs } from 'node:util';
import { load } from './score/load.mjs';

const usage = `npm run mutate -- [options]

  --part PART      build (default) or scored; trials of the scored part are never shown
  --each N         workbooks per operator (20)
  --clean N        workbooks without faults (300)
  --only A,B       only these operators
  --show N         print the first N misses and false findings of the build part`;
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'build' },
    each: { type: 'string', default: '20' },
    clean: { type: 'string', default: '300' },
    only: { type: 'string' },
    show: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !['build', 'scored'].includes(values.part)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const { changes, cleanBooks, trials } = load('test/mutation/benchmark.ts');
const only = values.only?.split(',') ?? null;
let toShow = values.part === 'scored' ? 0 : Number(values.show);

const tallies = new Map();
for (const trial of trials(values.part, Number(values.each), only)) {
  const tally = tallies.get(trial.operator.id) ?? {
    title: trial.operator.title,
    planted: 0,
    hits: 0,
    beside: 0,
  };
  tally.planted++;
  tally.hits += trial.hit ? 1 : 0;
  tally.beside += trial.beside.length;
  tallies.set(trial.operator.id, tally);
  if (!trial.hit)
    show(
      `missed ${trial.operator.id} in "${trial.seed}" at ${trial.spoilt.slice(0, 4).join(' ')}`,
      trial.found,
    );
  else if (trial.beside.length > 0)
    show(
      `beside ${trial.operator.id} in "${trial.seed}" (fault at ${trial.spoilt.slice(0, 4).join(' ')})`,
      trial.beside,
    );
}
const clean = only ? [] : [...cleanBooks(values.part, Number(values.clean))];
for (const book of clean) if (book.false.length > 0) show(`false alarm in "${book.seed}"`, book.false);
const variants = new Map();
for (const { variant, seed, added } of only ? [] : changes(values.part, Number(values.each))) {
  const tally = variants.get(variant.id) ?? { title: variant.title, books: 0, quiet: 0 };
  tally.books++;
  tally.quiet += added.length === 0 ? 1 : 0;
  variants.set(variant.id, tally);
  if (added.length > 0) show(`added by ${variant.id} in "${seed}"`, added);
}

const byName = [...tallies].sort(([a], [b]) => a.localeCompare(b));
console.log('operator               planted  found  recall  beside  what a person did');
for (const [id, { title, planted, hits, beside }] of byName) {
  const numbers = [planted, hits, percent(hits, planted), beside]
    .map((value) => String(value).padStart(7))
    .join(' ');
  console.log(`${id.padEnd(22)}${numbers}  ${title}`);
}
const sum = (key) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
const [planted, hits, beside] = [sum('planted'), sum('hits'), sum('beside')];
console.log(`\nrecall     ${interval(hits, planted)}   ${hits} of ${planted} faults found`);
console.log(`precision  ${interval(hits, hits + beside)}   ${beside} findings beside the fault`);
if (clean.length > 0) {
  const quiet = clean.filter((book) => book.false.length === 0).length;
  console.log(
    `clean      ${interval(quiet, clean.length)}   ${quiet} of ${clean.length} workbooks without a false error or warning`,
  );
  const rules = new Map();
  for (const { rule } of clean.flatMap((book) => book.false)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`  ${rule} ${count}`);
}
for (const [id, { title, books, quiet }] of variants)
  console.log(`${id.padEnd(22)}${String(quiet).padStart(7)} of ${books} unchanged   ${title}`);

function show(heading, findings) {
  if (toShow-- <= 0) return;
  console.log(heading);
  for (const { rule, severity, sheet, cell, parts } of findings.slice(0, 6))
    console.log(`    ${severity} ${rule} ${sheet}!${cell}  ${parts.what}`);
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}

/** The share with its 95 % interval after Wilson. */
function interval(part, whole) {
  if (whole === 0) return '–';
  const p = part / whole;
  const z = 1.96;
  const centre = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const show = (share) => (100 * share).toFixed(1);
  return `${show(p)} % (${show(centre - half)}–${show(centre + half)})`.padEnd(24);
}
