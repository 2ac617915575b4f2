#!/usr/bin/env node
// `npm run bench`: how long parsing, understanding and judging take, from 10 000 to 1 000 000 cells. Node runs as bin/sitova.mjs starts it.
import { parseArgs } from 'node:util';
import { makers } from './bench/workbooks.mjs';
import { load } from './score/load.mjs';

/** Understanding may take this many times the parsing, and the rules this many times the reading: both together. */
const bars = { understanding: 1.5, rules: 1 };
/** A cell of the largest workbook may cost this many times one of the smallest: caches and garbage, no more. */
const growthBar = 2;

const usage = `npm run bench -- [options]

  --cells 10000,100000,1000000   sizes of the workbooks
  --only TEXT                    only the workbooks with this in their name`;
const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: '10000,100000,1000000' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
const sizes = values.cells.split(',').map(Number);
if (values.help || !sizes.every((size) => size > 0)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const { readXlsx } = load('src/xlsx/read.ts');
const { readWorkbook } = load('src/check/read-workbook.ts');
const { runRules } = load('src/rules/run.ts');
const broken = [];

for (const [name, make] of Object.entries(makers)) {
  if (!name.includes(values.only)) continue;
  console.log(`\n${name}`);
  console.log(
    '      cells   tables   parsing  understanding     rules   understanding/parsing  rules/reading',
  );
  await measure(make(10_000), 5);
  const lines = [];
  for (const size of sizes) {
    const line = await measure(make(size), size < 500_000 ? 7 : 5);
    lines.push(line);
    show(line);
    judge(`${name}, ${line.cells} cells`, line);
  }
  const growth = perCell(lines.at(-1)) / perCell(lines[0]);
  console.log(`  a cell of the last costs ${growth.toFixed(2)} times one of the first`);
  if (growth > growthBar) broken.push(`${name}: growth ${growth.toFixed(2)} > ${growthBar}`);
}
console.log(broken.length === 0 ? '\nAll bars hold.' : `\nBroken: ${broken.join('; ')}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** Milliseconds of processor time so far: what else the machine does counts little. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The fastest of several rounds, step by step. */
async function measure(bytes, rounds) {
  const best = { cells: 0, tables: 0, parsing: Infinity, understanding: Infinity, rules: Infinity };
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const started = spent();
    const snapshot = await readXlsx(bytes);
    const parsed = spent();
    const { tables, organisation } = readWorkbook(snapshot);
    const understood = spent();
    runRules({ snapshot, tables, organisation, year: 2025 });
    const judged = spent();
    best.cells = snapshot.sheets.reduce((sum, { cells }) => sum + cells.count, 0);
    best.tables = tables.length;
    best.parsing = Math.min(best.parsing, parsed - started);
    best.understanding = Math.min(best.understanding, understood - parsed);
    best.rules = Math.min(best.rules, judged - understood);
  }
  return best;
}

function show({ cells, tables, parsing, understanding, rules }) {
  const ms = (time) => `${time.toFixed(1)} ms`;
  const columns = [
    [cells, 11],
    [tables, 8],
    [ms(parsing), 13],
    [ms(understanding), 13],
    [ms(rules), 13],
    [(understanding / parsing).toFixed(2), 10],
    [(rules / (parsing + understanding)).toFixed(2), 10],
  ];
  console.log(columns.map(([text, width]) => String(text).padStart(width)).join(''));
}

function judge(name, { parsing, understanding, rules }) {
  const found = { understanding: understanding / parsing, rules: rules / (parsing + understanding) };
  for (const [step, bar] of Object.entries(bars)) {
    if (found[step] > bar) broken.push(`${name}: ${step} ${found[step].toFixed(2)} > ${bar}`);
  }
}

function perCell({ cells, parsing, understanding, rules }) {
  return (parsing + understanding + rules) / cells;
}
