import words from '../vocabulary/metrics.json';
import { phraseSource } from './phrases.ts';

const dash = '[-\u2010-\u2015\u2212]';
const year = String.raw`(?:19|20)\d\d`;
const units = phraseSource([...words.units, 'kappaletta']);
const comparing = `(?:${Object.values(words.comparators).map(phraseSource).join('|')})`;
const scaleEnds = String.raw`(\d+)\s?(?:${dash}|\.\.+)\s?(\d+)`;

/** Digits that set no target: dates, years, ordinals, ages, school classes, names of products, roads, standards. */
const patterns: readonly RegExp[] = [
  String.raw`(?:\d{1,2}\.(?:\s?\d{1,2}\.)?\s?${dash}\s?)?\d{1,2}\.\s?\d{1,2}\.(?:\s?${year})?(?!\d)`,
  String.raw`(?<!\d)\d{1,2}(?:\s?${dash}\s?\d{1,2})?\/${year}`,
  String.raw`(?<!\d)0\d\/\d\d(?!\d)`,
  String.raw`(?<![\d.,])${year}\s?(?:${dash}|\/)\s?(?:${year}|\d\d)(?!\d)`,
  String.raw`(?<![\d.,])(?<!${comparing}\s{0,2})${year}(?!\d|,\d|\s*${units}| \d{3}(?!\d))`,
  String.raw`(?:${comparing}\s*)?\d+(?:\s?${dash}\s?\d+)?(?:\s?${dash}\s?|\s)(?:vuotia\p{L}*|vuotta\s+täyttä\p{L}*|luok\p{L}*|lk(?!\p{L})|årig\p{L}*|åring\p{L}*|år\s+fyllda|års\s+ålder)`,
  String.raw`(?:åldern|ikäluok\p{L}*|iältään)\s+\d+(?:\s?${dash}\s?\d+)?(?:\s*(?:år|v\.?)(?!\p{L}))?`,
  String.raw`\d+\s?${dash}\s?\d+\s?v(?:\.|(?!\p{L}))`,
  String.raw`\d+\.?\s?${dash}\s?\d+\.(?=\s*\p{Ll})`,
  String.raw`(?<![\d,])\d+\.(?=\s*\p{Ll})`,
  String.raw`\p{Lu}[\p{L}/]*${dash}?\d+(?:[.,]\d+)?`,
  String.raw`(?<![\d,])\d+\.0(?!\d)`,
  String.raw`(?<![\d,.])\d+(?:\.\d+)?\s?${dash}(?!prosent|procent)\p{L}{3,}`,
  String.raw`(?<!\p{L})(?:${words.names.join('|').replaceAll('.', String.raw`\.`)})\s+\d+(?:[.:]\d+)*(?!\d)(?!\s*%)`,
  String.raw`(?<!\d)24\/7(?!\d)|(?<!\d)\d:\d(?!\d)|\d+\s?§|\d+:(?:nne|nte|e(?!\p{L}))\p{L}*`,
].map((source) => new RegExp(source, 'giu'));
/** Names are told from units by their capital. */
const capital = patterns.findIndex(({ source }) => source.startsWith(String.raw`\p{Lu}`));

const scaleWords = new RegExp(String.raw`\(?${phraseSource(words.scale)}\s*:?\s*${scaleEnds}\)?`, 'giu');
const scaleAfter = new RegExp(String.raw`(?<=\d\s*)\(${scaleEnds}\)`, 'gu');

export interface Masked {
  /** As long as the text; every digit that is no target is a dot. */
  readonly text: string;
  /** The best grade of the scale the text names. */
  readonly scale: number | null;
}

export function maskFalseFriends(text: string): Masked {
  let scale: number | null = null;
  let masked = text;
  for (const pattern of [scaleWords, scaleAfter]) {
    masked = masked.replace(pattern, (whole, _low: string, high: string) => {
      scale = Number(high);
      return blank(whole);
    });
  }
  for (const [index, pattern] of patterns.entries()) {
    const exact = index === capital ? new RegExp(pattern.source, 'gu') : pattern;
    masked = masked.replace(exact, blank);
  }
  return { text: masked, scale };
}

function blank(text: string): string {
  return '·'.repeat(text.length);
}
