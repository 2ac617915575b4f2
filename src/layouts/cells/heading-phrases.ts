import { readLabel } from './label.ts';
import { type HeaderWord, findSplit, findHeaderWord } from '../vocabulary/headings.ts';
import { type Quantity, findQuantity } from '../vocabulary/quantities.ts';

interface Phrases {
  readonly quantity: Quantity | null;
  readonly word: HeaderWord | null;
  /** The words of none. */
  readonly rest: string;
  /** Share of the words that belong to a known phrase. */
  readonly share: number;
}

/** Finds known phrases among the words, longest first: `Toimintakate / Verksamhetsbidrag TA + muutos`. */
export function findPhrases(text: string): Phrases {
  const words = text.split(/[\s/|]+/).filter((word) => word !== '' && word !== '-');
  const taken = words.map(() => false);
  let quantity: Quantity | null = null;
  let word: HeaderWord | null = null;
  for (let length = Math.min(6, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      if (taken.slice(start, start + length).some(Boolean)) continue;
      const phrase = words.slice(start, start + length).join(' ');
      if (length === 1 && findSplit(phrase)) continue;
      const spelt = phrase.includes('.') ? findQuantity(phrase.replaceAll('.', '')) : null;
      const shortened = phrase.includes('.') && !spelt ? findHeaderWord(phrase) : null;
      const what = shortened?.exact ? null : (spelt ?? findQuantity(phrase) ?? readLabel(phrase).quantity);
      const header = what ? null : (shortened ?? findHeaderWord(phrase));
      if (!what && !header?.exact) continue;
      taken.fill(true, start, start + length);
      quantity ??= what;
      word ??= header?.word ?? null;
    }
  }
  const rest = words.filter((_, at) => !taken[at]).join(' ');
  return { quantity, word, rest, share: taken.filter(Boolean).length / Math.max(1, words.length) };
}

export function findWord(text: string): { word: HeaderWord; exact: boolean } | null {
  if (!text) return null;
  const whole = findHeaderWord(text);
  if (whole?.exact) return whole;
  for (const part of text.split(/\s+\/\s+|\s+-\s+/)) {
    const found = part === text ? null : findHeaderWord(part);
    if (found?.exact) return found;
  }
  return whole;
}
