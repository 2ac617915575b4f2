import words from '../vocabulary/metrics.json';
import { phraseSource } from './phrases.ts';

const known = phraseSource(words.units);
const per = String.raw`(?:\s?\/\s?[\p{L}€][\p{L}.]*|\s+per\s+\p{L}+)`;
const pattern = new RegExp(
  String.raw`^(?<gap>\s?)(?:\/\s?(?<scale>\d+)(?!\d)|(?<per>${per})|-(?<percent>prosent|procent)\p{L}*|(?<known>${known})(?<case>:\p{L}+)?(?<rate>${per})?)`,
  'iu',
);
const noun = new RegExp(
  String.raw`^\s(?<first>\p{Ll}[\p{L}-]*)(?<rate>${per})?(?:\s(?<second>\p{Ll}[\p{L}-]*[aä])(?![\p{L}-])(?<rate2>${per})?)?`,
  'u',
);
const skipped = new Set(words.notUnits);

interface Unit {
  readonly unit: string | null;
  readonly scale: number | null;
  /** It is a unit of the list, so the number before it is surely one that counts. */
  readonly known: boolean;
  /** How much of the text it takes. */
  readonly length: number;
}

/** The unit right after a number: `%:lla`, `krt/v`, `/5`, `/ kohderyhmä`, or the noun that is counted. */
export function readUnit(tail: string, scale: number | null): Unit {
  if (tail.startsWith(')')) {
    const unit = readUnit(tail.slice(1), scale);
    return { ...unit, length: unit.length + 1 };
  }
  const match = pattern.exec(tail);
  if (match) {
    const { scale: best, percent, known: name, rate = '', per: share } = match.groups!;
    const length = match[0].length;
    if (best !== undefined) return { unit: `/${best}`, scale: Number(best), known: true, length };
    if (percent !== undefined) return { unit: '%', scale, known: true, length };
    return { unit: (share ?? `${name}${rate}`).trim(), scale, known: true, length };
  }
  const { first, rate, second, rate2 } = noun.exec(tail)?.groups ?? {};
  if (first === undefined || skipped.has(first)) return { unit: null, scale, known: false, length: 0 };
  const takesBoth = second !== undefined && !rate && /[aä]$/u.test(first);
  const unit = takesBoth ? `${first} ${second}${rate2 ?? ''}` : `${first}${rate ?? ''}`;
  return { unit, scale, known: false, length: unit.length + 1 };
}
