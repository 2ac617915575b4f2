import { foldName } from '../../../model/names.ts';

/** Spellings of one name: cut words, a longer form, a second language beside the first. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return true;
  return isWithin(short, long) || isWithin([...short].reverse(), [...long].reverse());
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'ja' && word !== 'och');
}

/** Each word of the shorter name begins a word of the longer one, in order, or is begun by it. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !(long[at]!.startsWith(word) || word.startsWith(long[at]!))) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}
