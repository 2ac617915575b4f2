import { readTables } from '../../src/layouts/index.ts';
import { casesOf, scoreCase } from '../corpus/scoreboard.ts';
import { measures, type Measure } from '../corpus/tally.ts';

/** A little below what the reader reaches; raised as it gets better, never lowered. */
const leastF1 = 0.99;
const leastClean = 0.95;

const outcomes = [...casesOf({ part: 'build', only: null, workbooks: 64 })].map((given) =>
  scoreCase(given, readTables),
);

function f1(measure: Measure): number {
  const sum = { hits: 0, missed: 0, wrong: 0 };
  for (const { tallies } of outcomes) {
    const tally = tallies.get(measure)!;
    sum.hits += tally.hits;
    sum.missed += tally.missed;
    sum.wrong += tally.wrong;
  }
  return (2 * sum.hits) / (2 * sum.hits + sum.missed + sum.wrong);
}

test('no workbook of the corpus stops the reader', () => {
  expect(outcomes.filter(({ crash }) => crash !== null).map((outcome) => outcome.case.seed)).toEqual([]);
});

test.each(measures)('%s of the corpus are read as well as ever', (measure) => {
  expect(f1(measure)).toBeGreaterThanOrEqual(leastF1);
});

test('nearly every workbook of the corpus is read without any error', () => {
  const clean = outcomes.filter(({ differences }) => differences.length === 0).length;
  expect(clean / outcomes.length).toBeGreaterThanOrEqual(leastClean);
});
