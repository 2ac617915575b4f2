import { normalise } from '../cells/text.ts';
import columns from './columns.json';

const monthWords = new Map(columns.months.flatMap((words, index) => words.map((word) => [word, index + 1])));

export function findMonth(word: string): number | null {
  return monthWords.get(normalise(word).replace(/\.$/, '')) ?? null;
}
