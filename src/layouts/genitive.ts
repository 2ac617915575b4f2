import { normalise, tidy } from './text.ts';
import titles from './vocabulary/titles.json';

const endings = Object.entries(titles.genitives).sort((a, b) => b[0].length - a[0].length);

/**
 * `Kulttuuritoimen budjetti 2026` is about *Kulttuuritoimi*: words up to a genitive that is known, and none after it
 * that could name anything. Null elsewhere.
 */
export function findGenitive(title: string, saysNoName: (text: string) => boolean): string | null {
  const words = tidy(title).split(' ');
  for (const [at, word] of words.entries()) {
    const plain = normalise(word);
    const found = endings.find(([genitive]) => plain.endsWith(genitive));
    const rest = words.slice(at + 1).join(' ');
    if (!found || rest === '' || !saysNoName(rest)) continue;
    const stem = word.slice(0, word.length - found[0].length);
    return [...words.slice(0, at), stem + likeWord(word, stem, found[1])].join(' ');
  }
  return null;
}

function likeWord(word: string, stem: string, ending: string): string {
  if (word === word.toUpperCase()) return ending.toUpperCase();
  return stem === '' && /^\p{Lu}/u.test(word) ? ending[0]!.toUpperCase() + ending.slice(1) : ending;
}
