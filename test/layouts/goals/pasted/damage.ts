import type { Random } from '../../../corpus/random.ts';

const vowel = /[aeiouyäöå]/i;

/** Parts a text at a word's end, or inside a word with its hyphen. The second part begins low. */
export function breakWord(text: string, random: Random): [string, string] {
  const words = text.split(' ');
  for (let tries = 0; tries < 20; tries++) {
    const at = random.int(1, words.length - 1);
    const next = words[at]!;
    if (!/^\p{Ll}/u.test(next) || /[.!?:]$/.test(words[at - 1]!)) continue;
    const inside = random.chance(0.3) ? syllable(next, random) : null;
    if (inside === null) return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const head = [...words.slice(0, at), `${next.slice(0, inside)}-`].join(' ');
    return [head, [next.slice(inside), ...words.slice(at + 1)].join(' ')];
  }
  return [text, ''];
}

/** A place where a Finnish word may be broken: before a consonant that a vowel follows. */
function syllable(word: string, random: Random): number | null {
  if (!/^\p{Ll}{7,}$/u.test(word)) return null;
  const places = Array.from(word, (_, at) => at).filter(
    (at) => at >= 3 && at <= word.length - 3 && !vowel.test(word[at]!) && vowel.test(word[at + 1]!),
  );
  return places.length > 0 ? random.pick(places) : null;
}

/** Lines of about this width; a long word at a line's end is sometimes hyphenated. */
export function wrap(text: string, width: number, random: Random): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      const at = random.chance(0.5) ? syllable(word, random) : null;
      if (at !== null && line.length + at + 2 <= width) {
        lines.push(`${line} ${word.slice(0, at)}-`);
        line = word.slice(at);
        continue;
      }
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const damaged: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'a', 'd'],
  ö: ['o', 'o', 'd', 'é', '6', 'b'],
  Ä: ['A'],
  Ö: ['O'],
  O: ['0'],
  '–': ['—', '-'],
};

/** Letters as a scanner misreads them. */
export function damageLetters(text: string, share: number, random: Random): string {
  return Array.from(text, (letter) => {
    const likely = damaged[letter];
    return likely && random.chance(share * 4) ? random.pick(likely) : letter;
  }).join('');
}
