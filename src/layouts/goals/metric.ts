import type { Metric, MetricKind } from '../../model/goals.ts';
import { remember } from '../remember.ts';
import { tidy } from '../text.ts';
import words from '../vocabulary/metrics.json';
import { phrasePattern } from './phrases.ts';
import { readTargets } from './targets.ts';

const directions = (['level', 'up', 'down'] as const).map(
  (direction) => [direction, phrasePattern(words[direction])] as const,
);
const done = phrasePattern(words.done);
const qualitative = phrasePattern(words.qualitative);
const count = phrasePattern(words.countWords);
const grade = phrasePattern(words.gradeWords);

/** What kind of metric a text is, and the targets it states. */
export const readMetric = remember((text: string): Metric => {
  const plain = tidy(text);
  const { targets, baseline } = readTargets(plain);
  const direction = directions.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  const measure = grade.test(plain) ? 'grade' : count.test(plain) ? 'count' : null;
  return { text, kind: kindOf(plain, targets.length > 0, direction), targets, direction, baseline, measure };
});

function kindOf(text: string, hasTarget: boolean, direction: Metric['direction']): MetricKind {
  if (hasTarget) return 'target';
  if (direction !== null) return 'direction';
  if (done.test(text)) return 'milestone';
  return qualitative.test(text) ? 'qualitative' : 'indicator';
}
