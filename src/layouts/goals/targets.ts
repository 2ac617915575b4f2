import type { Comparator, Target } from '../../model/goals.ts';
import words from '../vocabulary/metrics.json';
import { maskFalseFriends } from './false-friends.ts';
import { phrasePattern, phraseSource } from './phrases.ts';
import { readUnit } from './unit.ts';

const space = String.raw`[ \u00a0\u202f\u2009]`;
const digits = String.raw`\d{1,3}(?:${space}\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
const dash = '[-\u2010-\u2015\u2212]';
const sign = String.raw`(?<![\p{L}\d])[-\u2212\u2013](?=\d)`;
const numberWords = Object.keys(words.numbers);
const once = String.raw`(?<!\p{L})(?:kerran|en\s+gång|once)(?=\s+(?:vuodessa|kuukaudessa|kuussa|viikossa|per|om|i|a)(?!\p{L}))`;
const amount = new RegExp(
  String.raw`(?<range>(?<![\d.,])(?<low>${digits})(?:${space}?%)?${space}?(?:${dash}|\.\.+|…)${space}?(?<high>${digits}))` +
    String.raw`|(?<number>(?:${sign})?(?:${digits}))|(?<word>${phraseSource(numberWords)})|(?<once>${once})`,
  'giu',
);
const before = Object.entries(words.comparators).map(([comparator, phrases]) => ({
  comparator: comparator as Comparator,
  pattern: phrasePattern(phrases, 'giu'),
}));
const after = Object.entries(words.trailing).map(([comparator, phrases]) => ({
  comparator: comparator as Comparator,
  pattern: phrasePattern(phrases),
}));
const near = new RegExp(
  String.raw`^[\s(:]*(?:${phraseSource(words.approximate)}\s*)?(?:[\p{L}-]+\.?:?\s+)?[\s(]*$`,
  'iu',
);
const between = new RegExp(String.raw`${phraseSource(words.between)}\s*$`, 'iu');
const baselineBefore = new RegExp(String.raw`${phraseSource(words.baseline)}[\s:(·v.]*$`, 'iu');
const baselineAfter = /^(?:\s*(?:%|\p{L}+))?\s*(?::?s?t[aä](?!\p{L})|:l?t[aä](?!\p{L})|→|-+>|=>)/iu;
const startOfChange = /(?<!\p{L})från\s*$/iu;
const joint = /^(?:\s*(?:%|[\p{L}€]+))?\s*(?:ja|och|and)\s*$/iu;

interface Found {
  readonly target: Target;
  readonly compared: boolean;
}

interface Targets {
  readonly targets: readonly Target[];
  readonly baseline: number | null;
  /** The best grade of the scale the text names. */
  readonly scale: number | null;
}

/** The values a text sets, and the one it starts from. */
export function readTargets(text: string): Targets {
  const { text: masked, scale } = maskFalseFriends(text);
  const matches = [...masked.matchAll(amount)];
  const found: Found[] = [];
  let baseline: number | null = null;
  let end = 0;
  for (const [index, match] of matches.entries()) {
    if (match.index < end) continue;
    const lead = masked.slice(end, match.index);
    const next = matches[index + 1];
    const tail = masked.slice(match.index + match[0].length);
    const gap = next ? masked.slice(match.index + match[0].length, next.index) : tail;
    const written = match.groups!['word'];
    if (written !== undefined && !isCount(written, tail, comparatorBefore(lead) !== null)) continue;
    const value = valueOf(match);
    const unit = readUnit(tail, scale);
    end = match.index + match[0].length + unit.length;
    const isStart = startOfChange.test(lead) || (next !== undefined && baselineAfter.test(gap));
    if (baselineBefore.test(lead) || isStart) {
      baseline ??= value;
      continue;
    }
    const partner = found.at(-1);
    if (partner && isUpperEnd(masked, matches[index - 1], match)) {
      found[found.length - 1] = range(partner, value, unit.unit);
      continue;
    }
    const upper = match.groups!['high'] === undefined ? null : toNumber(match.groups!['high']);
    const comparator =
      upper === null ? (comparatorAfter(tail.slice(unit.length)) ?? comparatorBefore(lead)) : 'between';
    const target = { comparator: comparator ?? '=', value, upper, unit: unit.unit, scale: unit.scale };
    found.push({ target, compared: comparator !== null || unit.known });
  }
  const inOrder = [...found.filter((one) => one.compared), ...found.filter((one) => !one.compared)];
  return { targets: inOrder.map(({ target }) => target), baseline, scale };
}

/** `kolme uutta`, `två gånger`, `vähintään yksi`; not `yksi` alone, `kuusi` the tree or `kolme (3)`. */
function isCount(word: string, tail: string, compared: boolean): boolean {
  if (/^\s*\(\d/.test(tail)) return false;
  if (compared) return true;
  if (words.needsComparator.includes(word.toLowerCase())) return false;
  return /^\s+(?:[\p{L}-]*(?:a|ä)(?!\p{L})|gånger|ggr|st(?!\p{L})|kpl|krt|times|nya|nytt|\p{Ll}+(?:er|ar|or|en)(?!\p{L}))/u.test(
    tail,
  );
}

function valueOf({ groups }: RegExpMatchArray): number {
  const { low, number, word } = groups!;
  if (low !== undefined) return toNumber(low);
  if (number !== undefined) return toNumber(number);
  return word === undefined ? 1 : words.numbers[word.toLowerCase() as keyof typeof words.numbers];
}

function toNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(/^[\u2212\u2013]/, '-');
  return Number(
    (/^-?\d{1,3}(?:\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain).replace(',', '.'),
  );
}

/** The last comparing word before the number, with at most one other word between. */
function comparatorBefore(lead: string): Comparator | null {
  let best: { comparator: Comparator; end: number; start: number } | null = null;
  for (const { comparator, pattern } of before) {
    for (const match of lead.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isBetter = !best || end > best.end || (end === best.end && match.index < best.start);
      if (isBetter && near.test(lead.slice(end))) best = { comparator, end, start: match.index };
    }
  }
  return best?.comparator ?? null;
}

function comparatorAfter(tail: string): Comparator | null {
  const start = /^[^\d,;]{0,24}/.exec(tail)![0];
  return after.find(({ pattern }) => pattern.test(start))?.comparator ?? null;
}

/** `mellan 20 och 25`. */
function isUpperEnd(text: string, first: RegExpMatchArray | undefined, second: RegExpMatchArray): boolean {
  if (!first) return false;
  const gap = text.slice(first.index! + first[0].length, second.index);
  if (!joint.test(gap)) return false;
  const tail = text.slice(second.index! + second[0].length);
  return (
    between.test(text.slice(0, first.index)) ||
    new RegExp(String.raw`^\s*%?\s*:?n?\s*välillä`, 'iu').test(tail)
  );
}

function range({ target }: Found, upper: number, unit: string | null): Found {
  return { target: { ...target, comparator: 'between', upper, unit: unit ?? target.unit }, compared: true };
}
