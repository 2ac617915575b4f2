import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMetric } from '../../../src/layouts/goals/metric.ts';
import { readPhrases, scoreMetrics, type Annotated } from './metric-score.ts';
import { describeSeeds, seedRows, type SeedMetric } from './seed-rows.ts';

const folder = join(process.cwd(), 'test/layouts/goals');
const phrases = (name: string) => readPhrases(readFileSync(join(folder, name), 'utf8'));

describe('phrases to tune on', () => {
  test.each(phrases('metric-phrases.txt'))('$text', ({ text, kind, comparator, value, upper }) => {
    const metric = readMetric(text);
    const [target] = metric.targets;
    expect({
      kind: metric.kind,
      comparator: target?.comparator ?? null,
      value: target?.value ?? null,
      upper: target?.upper ?? null,
    }).toEqual({ kind, comparator, value, upper });
  });
});

test('phrases of other municipalities, never tuned on', () => {
  const held = phrases('metric-phrases.held-out.txt');
  const score = scoreMetrics(held);
  process.stdout.write(`metrics, held out (${held.length}): ${score.text}\n`);
  expect(held.length).toBeGreaterThanOrEqual(150);
  expect(score.kind).toBeGreaterThanOrEqual(0.9);
  expect(score.comparatorAndValue).toBeGreaterThanOrEqual(0.9);
});

describeSeeds('four cities', () => {
  test('their metrics as annotated', () => {
    const seeds = seedRows.flatMap((row) => row.metrics ?? []).map(toAnnotated);
    const score = scoreMetrics(seeds);
    process.stdout.write(`metrics, four cities (${seeds.length}): ${score.text}\n`);
    expect(seeds.length).toBeGreaterThan(80);
    expect(score.kind).toBeGreaterThanOrEqual(0.95);
    expect(score.comparatorAndValue).toBeGreaterThanOrEqual(0.95);
  });
});

function toAnnotated({ text, kind, targets }: SeedMetric): Annotated {
  const first = targets?.[0];
  return {
    text,
    kind: kind === 'numeric-target' ? 'target' : kind,
    comparator: first?.comparator ?? null,
    value: first?.value ?? null,
    upper: first?.value2 ?? null,
  };
}
