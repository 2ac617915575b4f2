import type { Item, Scale } from '../model/table.ts';
import { readLabel } from './label.ts';
import { remember } from './remember.ts';
import { normalise } from './text.ts';
import {
  findHeaderWord,
  findMonth,
  findQuantity,
  findSplit,
  takeScale,
  type HeaderWord,
  type Quantity,
} from './vocabulary/index.ts';

/** What the text above a column says. */
export interface HeadingFacts {
  readonly text: string;
  readonly word: HeaderWord | null;
  readonly year: number | null;
  readonly item: Item | null;
  readonly split: 'external' | 'internal' | null;
  readonly month: number | null;
  readonly scale: Scale | null;
  /** A percent sign or word. */
  readonly percent: boolean;
  /** How much of the text was understood, 0..1. */
  readonly strength: number;
}

const year4 = /(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/;
const shortYear = /\b(ks|ta|tp|ts|mta|tae|tot|bu|bg|bs|dp|ep)[\s-]?'?(\d\d)(?![\d.])/;
const period =
  /(?<!\d)(\d{1,2}\.)?\d{1,2}\.?\s*-\s*(\d{1,2}\.)?\d{1,2}\.?\s*([/.]\s*(?=\d{4}))?(?!\d)|\b\d{1,2}\.\d{1,2}\.(?=\s|$|(19|20)\d\d)/g;
const quarter =
  /^(q|kv|kvart|nelj)\.?\s*[1-4]$|^([1-4]\.?|i{1,3}|iv)\s*\.?\s*(nelj|kvart|neljännes|kvartaali|kvartal|quarter)\p{L}*\.?$|^(1-3|4-6|7-9|10-12)(\s*kk)?$/u;

export const readHeading = remember((printed: string): HeadingFacts => {
  const lines = printed.replace(/\s*\r?\n\s*/g, ' | ');
  const scaled = takeScale(lines);
  const plain = scaled ? scaled.rest : normalise(lines);
  const short = shortYear.exec(plain);
  const long = year4.exec(plain);
  const year = long ? Number(long[1]) : short ? 2000 + Number(short[2]) : null;
  const rest = normalise(
    plain
      .replace(shortYear, '$1')
      .replace(/(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/g, ' ')
      .replace(/\(\s*\)/g, ' '),
  );
  const month = readMonth(plain, rest);
  const withoutPeriod = normalise(rest.replace(period, ' '));
  const phrases = findPhrases(withoutPeriod);
  const { quantity } = phrases;
  const words = withoutPeriod.split(/[\s,/()-]+/).filter(Boolean);
  const split = words.map(findSplit).find(Boolean) ?? null;
  const whole = quantity ? null : (findDifference(withoutPeriod) ?? findHeaderWord(withoutPeriod));
  const found = whole?.exact
    ? whole
    : phrases.word
      ? { word: phrases.word, exact: phrases.share >= 0.6 }
      : quantity
        ? null
        : findWord(withoutPeriod);
  const strength = rate(withoutPeriod, { quantity: !!quantity, split: !!split, found, month, year });
  return {
    text: printed,
    word: month !== null ? null : (found?.word ?? null),
    year,
    item: quantity && itemOf(quantity),
    split,
    month,
    scale: scaled?.scale ?? null,
    percent: /%|prosent|procent|percent/.test(plain),
    strength,
  };
});

const versions = new Set<HeaderWord>([
  'plan',
  'budget',
  'amendedBudget',
  'actual',
  'priorActual',
  'forecast',
  'planYear',
]);

/** `Enn. - TA`: one version less another. */
function findDifference(text: string): { word: HeaderWord; exact: boolean } | null {
  const words = text.split(' - ').map((side) => findHeaderWord(side));
  const isDifference = words.length === 2 && words.every((found) => found?.exact && versions.has(found.word));
  return isDifference && words[0]!.word !== words[1]!.word ? { word: 'variance', exact: true } : null;
}

/** Above a column, `Ulkoiset tuotot` is revenue. */
function itemOf({ item, account }: Quantity): Item | null {
  if (item !== 'account') return item;
  if (account === 'externalRevenue' || account === 'internalRevenue') return 'revenue';
  if (account === 'externalExpense' || account === 'internalExpense') return 'expense';
  return null;
}

interface Phrases {
  readonly quantity: Quantity | null;
  readonly word: HeaderWord | null;
  /** Share of the words that belong to a known phrase. */
  readonly share: number;
}

/** Finds known phrases among the words, longest first: `Toimintakate / Verksamhetsbidrag TA + muutos`. */
function findPhrases(text: string): Phrases {
  const words = text.split(/[\s/|]+/).filter((word) => word !== '' && word !== '-');
  const taken = words.map(() => false);
  let quantity: Quantity | null = null;
  let word: HeaderWord | null = null;
  for (let length = Math.min(6, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      if (taken.slice(start, start + length).some(Boolean)) continue;
      const phrase = words.slice(start, start + length).join(' ');
      const what = findQuantity(phrase) ?? readLabel(phrase).quantity;
      const header = what ? null : findHeaderWord(phrase);
      if (!what && !header?.exact) continue;
      taken.fill(true, start, start + length);
      quantity ??= what;
      word ??= header?.word ?? null;
    }
  }
  return { quantity, word, share: taken.filter(Boolean).length / Math.max(1, words.length) };
}

function findWord(text: string): { word: HeaderWord; exact: boolean } | null {
  if (!text) return null;
  const whole = findHeaderWord(text);
  if (whole?.exact) return whole;
  for (const part of text.split(/\s+\/\s+|\s+-\s+/)) {
    const found = part === text ? null : findHeaderWord(part);
    if (found?.exact) return found;
  }
  return whole;
}

/**
 * `Tammi`, `tammi-25`, `01/2025`, `kk1` are months 1..12; quarters and stretches of months are 0; null is neither.
 */
function readMonth(plain: string, rest: string): number | null {
  const bare = rest.replace(/[\s/.-]+$/, '');
  const named = /^(\p{L}+)\.?(?:[\s/-]*'?\d{2})?$/u.exec(bare);
  const month = named ? findMonth(named[1]!) : null;
  if (month) return month;
  const ends = bare.split(/\s*-\s*/);
  if (ends.length === 2 && ends.every((end) => findMonth(end))) return 0;
  if (quarter.test(bare)) return 0;
  const numbered =
    /^(?:kk|m|månad|kuukausi)?\s*(\d{1,2})\.?\s*(?:kk)?$/.exec(bare) ??
    /^(\d{1,2})\s*[/.]\s*(?:(?:19|20)\d\d|\d\d)$/.exec(plain);
  const number = numbered ? Number(numbered[1]) : 0;
  const marked = /kk|^m\d|månad|kuukausi|[/.]\s*(19|20)?\d\d$/.test(plain);
  return number >= 1 && number <= 12 && marked ? number : null;
}

function rate(
  text: string,
  facts: {
    quantity: boolean;
    split: boolean;
    found: { exact: boolean } | null;
    month: number | null;
    year: number | null;
  },
): number {
  if (text === '') return facts.year !== null || facts.month !== null ? 1 : 0;
  if (facts.quantity || facts.month !== null || facts.found?.exact) return 1;
  if (facts.split) return 0.9;
  if (facts.found) return Math.max(0.3, 1 - text.split(' ').length / 8);
  return facts.year !== null && text.length < 12 ? 0.5 : 0;
}
