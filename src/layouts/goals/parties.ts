import type { Party } from '../../model/goals.ts';
import { foldName } from '../../model/names.ts';
import { remember } from '../cells/remember.ts';
import { tidy } from '../cells/text.ts';
import words from '../vocabulary/parties.json';
import { phrasePattern, phraseSource } from './phrases.ts';

const together = phrasePattern(words.together);
const between = new RegExp(
  String.raw`\s*(?:\r?\n)+\s*|\s*;\s*|,(?![^(]*\))\s*|\s+\/\s+|\s+${phraseSource(words.together)}\s+`,
  'iu',
);
const trailing = new RegExp(String.raw`(?::?n)?\s+${phraseSource(words.with)}\s*\.?$`, 'iu');
const bullet = /^[\s\-–—•·*\uf000-\uf0ff]+(?=\S)/u;
const unfinished = new RegExp(String.raw`(?:\s(?:${words.conjunctions.join('|')})|[\p{L}]-|,)\s*$`, 'iu');
const level = new RegExp(String.raw`^(?<name>\S+?)(?::n)?\s+(?:${words.levels.join('|')})$`, 'u');

/** Who is named, one by one. `talous ja omistajaohjaus` is one party: only commas, lines and `yhteistyössä` part them. */
export const readParties = remember((text: string): readonly Party[] => {
  const cut = unfinished.test(text.trim());
  const parts = text.split(between).map((part) => tidy(part.replace(bullet, '')));
  const named = parts
    .map((part) => (together.test(text) ? part.replace(trailing, '') : part))
    .filter(Boolean);
  return named.map((part, index) => ({
    text: part,
    key: keyOf(part),
    isTruncated: unfinished.test(part) || (cut && index === named.length - 1),
  }));
});

/** `Kh`, `Kh:n vastuualue` and `Kaupunginhallitus` are one; so are `talous- ja omistajaohjaus` with and without hyphen. */
function keyOf(text: string): string {
  const folded = foldName(text.replace(/\.$/, ''));
  const name = level.exec(folded)?.groups!['name'] ?? folded.replace(/^(\S+):n$/, '$1');
  return words.abbreviations[name as keyof typeof words.abbreviations] ?? name;
}
