import type { GoalPart } from '../../model/goals.ts';
import { normalise } from '../cells/text.ts';
import words from '../vocabulary/parties.json';
import { readMetric } from './metric.ts';
import { phrasePattern } from './phrases.ts';
import { readSchedule } from './schedule.ts';
import { mendLines } from './texts.ts';

const weSay = /\p{L}{3,}mme(?!\p{L})/u;
const doing = /(?:minen|nti|taan|tään|daan|dään|laan|lään|vallan|ning|ande|ende|nnan)(?!\p{L})/u;
const followed =
  /vuosittai|seuranta|tilinpäätö|kertomus|raport|tilasto|katsaus|årlig|bokslut|rapport|statistik/iu;

/** `Kh yhteistyössä yrittäjien kanssa`. */
const together = phrasePattern(words.together);

/** How often each text comes: goals are repeated row by row, and so are responsible parties. */
export function repeatsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

function keyOf(text: string): string {
  return normalise(mendLines(text));
}

/** How much a paragraph looks like what a column holds; 0 when nothing speaks for or against it. */
export function likeness(block: string, part: GoalPart, repeats: ReadonlyMap<string, number>): number {
  const text = mendLines(block);
  const isRepeated = (repeats.get(keyOf(block)) ?? 0) > 1;
  const metric = readMetric(text);
  const schedule = text.length < 32 ? readSchedule(text).kind : 'unclear';
  switch (part) {
    case 'schedule':
      return schedule === 'period' ? 5 : schedule === 'continuous' ? 2 : -6;
    case 'goal':
      return (
        (isRepeated ? 4 : 0) +
        (weSay.test(text) ? 3 : 0) -
        (metric.kind === 'target' ? 4 : 0) -
        (text.length < 25 ? 1 : 0)
      );
    case 'metric': {
      const kind = { target: 4, direction: 2, milestone: 1, qualitative: 1, indicator: 0 }[metric.kind];
      return (
        kind +
        (metric.measure === 'count' ? 1 : 0) -
        (text.length > 140 ? 2 : 0) -
        (isRepeated ? 3 : 0) -
        (schedule === 'period' ? 6 : 0)
      );
    }
    case 'action':
      return (
        (doing.test(text) ? 1.5 : 0) -
        (metric.kind === 'target' ? 3 : 0) -
        (isRepeated ? 3 : 0) -
        (schedule === 'unclear' ? 0 : 6)
      );
    case 'responsible':
      return (
        (isRepeated ? 2 : 0) +
        (together.test(text) ? 2 : 0) +
        (text.length < 60 ? 1 : -2) -
        (schedule === 'period' ? 6 : 0) -
        (metric.kind === 'target' ? 3 : 0)
      );
    case 'followUp':
      return followed.test(text) ? 4 : -1.5;
    default:
      return 0;
  }
}
