import type { Scale } from '../../model/table.ts';
import { normalise } from '../cells/text.ts';
import columns from './columns.json';

const scaleWords = new Map(
  Object.entries(columns.scales).flatMap(([scale, words]) =>
    words.map((word) => [normalise(word), Number(scale) as Scale] as const),
  ),
);

const scalePhrases = [...scaleWords.keys()].sort((a, b) => b.length - a.length);

/** The scale a text declares and the text without it. */
export function takeScale(text: string): { scale: Scale; rest: string } | null {
  const plain = normalise(text);
  const [one, other, ...more] = plain.split(/\s*[/-]\s*/).map((side) => scaleWords.get(side));
  if (one !== undefined && one === other && more.length === 0) return { scale: one, rest: '' };
  for (const phrase of scalePhrases) {
    const at = plain.indexOf(phrase);
    if (at < 0) continue;
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + phrase.length] ?? ' ';
    if (/[\p{L}\d]/u.test(before) || /[\p{L}\d/]/u.test(after)) continue;
    const rest = (plain.slice(0, at) + ' ' + plain.slice(at + phrase.length)).replace(
      /\(\s*\)|\[\s*\]/g,
      ' ',
    );
    return { scale: scaleWords.get(phrase)!, rest: normalise(rest) };
  }
  return null;
}
