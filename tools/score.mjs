#!/usr/bin/env node
// Scores the reader of budget sheets on generated workbooks with known truth. See docs/corpus.md.
import { parseArgs } from 'node:util';
import { load } from './score/load.mjs';
import { writeCase } from './score/write.mjs';

const usage = `npm run score -- [options]

  --part PART      build (default) or scored; differences of the scored part are never shown
  --shape A5,X3    only these shapes
  --books N        how many workbooks in all (300)
  --show N         print the first N differences with the sheet around them
  --measure NAME   show differences of this measure only: tables, kinds, columns, units, amounts, owners
  --draw SEED      print one workbook of the build part and its truth, e.g. --draw "build A5 3"
  --write DIR      write the workbooks as .xlsx files with their truth beside them instead of scoring`;

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'build' },
    shape: { type: 'string' },
    books: { type: 'string', default: '300' },
    show: { type: 'string', default: '0' },
    measure: { type: 'string' },
    draw: { type: 'string' },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const books = Number(values.books);
if (values.help || !['build', 'scored'].includes(values.part) || !(books > 0)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const board = load('test/corpus/scoreboard.ts');
const picture = load('test/corpus/picture.ts');
const plan = { part: values.part, only: values.shape?.split(',') ?? null, workbooks: books };
if (values.draw) draw(values.draw);
else if (values.write) for (const given of board.casesOf(plan)) await writeCase(given, values.write);
else score();

function score() {
  const { readTables } = load('src/layouts/index.ts');
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
      if (shown++ < wanted) console.log(`${picture.show(outcome, difference)}\n`);
  }
}

function draw(seed) {
  const [part, shape, number] = seed.split(' ');
  const given =
    part === 'build'
      ? [...board.casesOf({ part, only: [shape], workbooks: Number(number) })].at(-1)
      : undefined;
  console.log(given ? picture.drawing(given) : 'No such workbook of the build part.');
}
