import { normalise, tidy } from './text.ts';
import titles from '../vocabulary/titles.json';

const endings = Object.entries(titles.genitives).sort((a, b) => b[0].length - a[0].length);

/**
 * `Kulttuuritoimen budjetti 2026` is about *Kulttuuritoimi*, `Bibliotekets budget` about *Biblioteket*: words up to a
 * genitive, and none after it that could name anything. Null elsewhere.
 */
export function findGenitive(title: string, saysNoName: (text: string) => boolean): string | null {
  const words = tidy(title).split(' ');
  for (let at = words.length - 2; at >= 0; at--) {
    const owner = ownerIn(words[at]!);
    if (owner === null || !saysNoName(words.slice(at + 1).join(' '))) continue;
    const before = words.slice(0, at);
    return [...(isJoint(before.at(-1)) ? before.map((word) => ownerIn(word) ?? word) : before), owner].join(
      ' ',
    );
  }
  return null;
}

function ownerIn(word: string): string | null {
  const plain = normalise(word);
  const found = endings.find(([genitive]) => plain.endsWith(genitive));
  if (!found) return definite.test(plain) && !ofAll.has(plain.slice(0, -1)) ? word.slice(0, -1) : null;
  const stem = word.slice(0, word.length - found[0].length);
  return stem + likeWord(word, stem, found[1]);
}

/** `hamnens`, `bibliotekets`, `skolornas`, `byråns` */
const definite = /\p{L}{3}(?:[eoå]n|et|[aeo]rna|lan|jan)s$/u;

const ofAll: ReadonlySet<string> = new Set(titles.ownersOfAll);

/** `Museon ja kirjaston`: both are what it is about. */
function isJoint(word: string | undefined): boolean {
  return word !== undefined && /^(?:ja|sekä|och|&)$/iu.test(word);
}

function likeWord(word: string, stem: string, ending: string): string {
  if (word === word.toUpperCase()) return ending.toUpperCase();
  return stem === '' && /^\p{Lu}/u.test(word) ? ending[0]!.toUpperCase() + ending.slice(1) : ending;
}
