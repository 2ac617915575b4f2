import { tidy } from '../cells/text.ts';
import words from '../vocabulary/parties.json';

const hyphen = '[-\u2010\u2011]';
const conjunction = String.raw`(?:ja|sekä|tai|eli|että|och|samt|eller|and|or)(?!\p{L})`;
/** `rekrytointi-\nen`: a hyphen at the end of a line, unless it was there before (`talous- ja`, `TE2024-\nuudistus`). */
const brokenWord = new RegExp(
  String.raw`(?<=\p{Ll})${hyphen}\s*(?:\r?\n|(?<=\p{Ll}${hyphen})[ ])\s*(?=\p{Ll})(?!${conjunction})`,
  'gu',
);
const keptHyphen = new RegExp(
  String.raw`(?<=[\p{Lu}\d]${hyphen}|\s${hyphen})\s*\r?\n\s*(?=\p{L})(?!${conjunction})`,
  'gu',
);
/** A dash right before a small letter is the end of a name: `-hanke`. */
const bullet =
  /^[\s\u2022\u00b7\u25aa\u25cf*¢\uf000-\uf0ff]+(?=\S)|^\s*[-\u2013\u2014](?:\s+(?=\S)|(?=\p{Lu}))|^\s*[oe]\s+(?=\p{L})/u;

/** Lines of one text joined, words broken at a line's end mended. */
export function mendLines(text: string): string {
  return tidy(
    text
      .replace(/\u00ad\s*/g, '')
      .replace(brokenWord, '')
      .replace(keptHyphen, ''),
  );
}

export function joinTexts(before: string, after: string): string {
  return mendLines(`${before}\n${after}`);
}

export function isBulleted(text: string): boolean {
  return bullet.test(text);
}

export function withoutBullet(text: string): string {
  return text.replace(bullet, '').trim();
}

const open = new RegExp(
  String.raw`(?:[\p{L}]${hyphen}|[,(/]|(?:^|\s)(?:${words.conjunctions.join('|')}|vähintään|enintään|yli|alle|minst|högst|över|under|>|<|on|ovat|är))\s*$`,
  'iu',
);

/** Something must follow: a hyphen, a comma, a conjunction or a comparing word ends it. */
export function isUnfinished(text: string): boolean {
  return open.test(text);
}

/** It begins as the middle of a sentence does. */
export function startsLow(text: string): boolean {
  return /^[\s("”'–-]*\p{Ll}/u.test(text);
}
