export type ForeignMark = 'minus-glyph' | 'trailing-minus' | 'parentheses' | 'foreign-space';

const dash = String.raw`\u00ad\u2010-\u2015\u2212\ufe63\uff0d`;
const marks: readonly (readonly [ForeignMark, RegExp])[] = [
  ['minus-glyph', new RegExp(`[${dash}]\\s*\\p{Nd}`, 'u')],
  ['trailing-minus', new RegExp(`\\p{Nd}\\s*[-${dash}](?:\\s*€)?\\s*$`, 'u')],
  ['parentheses', /^\s*\([^()]*\p{Nd}[^()]*\)(?:\s*€)?\s*$/u],
  ['foreign-space', /[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/u],
];

/** The gravest mark that keeps Excel from taking the text for a number; null when there is none. */
export function foreignMark(text: string): ForeignMark | null {
  return marks.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
