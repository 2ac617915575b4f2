#!/usr/bin/env node
// Scores the reader of budget sheets on generated workbooks with known truth. See docs/corpus.md.
import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { parseArgs } from 'node:util';

const usage = `score [--part build|scored] [--shape A5[,A8…]] [--books N] [--show N] [--measure NAME] [--draw SEED]

  --part      build (default) or scored; differences of the scored part are never shown
  --shape     only these shapes
  --books     how many workbooks in all (300)
  --show      print the first N differences with the sheet around them
  --measure   show differences of this measure only (tables, kinds, columns, units, amounts, owners)
  --draw SEED print a whole workbook of the build part and its truth, e.g. --draw "build A5 3"`;

const require = createRequire(import.meta.url);
Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    sourceMaps: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'build' },
    shape: { type: 'string' },
    books: { type: 'string', default: '300' },
    show: { type: 'string', default: '0' },
    measure: { type: 'string' },
    draw: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !['build', 'scored'].includes(values.part)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const board = require('../test/corpus/scoreboard.ts');
const plan = { part: values.part, only: values.shape?.split(',') ?? null, workbooks: Number(values.books) };
if (values.draw) draw(values.draw);
else score();

function score() {
  const { readTables } = require('../src/layouts/index.ts');
  const outcomes = [];
  let reading = 0;
  const started = performance.now();
  for (const given of board.casesOf(plan)) {
    const before = performance.now();
    outcomes.push(board.scoreCase(given, readTables));
    reading += performance.now() - before;
  }
  showDifferences(outcomes);
  console.log(board.report(outcomes));
  const seconds = (ms) => (ms / 1000).toFixed(1);
  console.log(
    `\n${outcomes.length} workbooks in ${seconds(performance.now() - started)} s, reading ${seconds(reading)} s`,
  );
}

function showDifferences(outcomes) {
  const wanted = Number(values.show);
  if (wanted > 0 && values.part === 'scored') return console.log('The scored part is never shown.\n');
  let shown = 0;
  for (const outcome of outcomes) {
    if (outcome.crash && shown++ < wanted) console.log(`── ${outcome.case.seed} threw: ${outcome.crash}\n`);
    const differences = outcome.differences.filter(
      ({ measure }) => !values.measure || measure === values.measure,
    );
    for (const difference of differences)
      if (shown++ < wanted) console.log(`${board.show(outcome, difference)}\n`);
  }
}

function draw(seed) {
  const [part, shape, number] = seed.split(' ');
  const given = [...board.casesOf({ part, only: [shape], workbooks: Number(number) })].at(-1);
  if (!given || part === 'scored') return console.log('No such workbook of the build part.');
  console.log(board.drawing(given));
}
