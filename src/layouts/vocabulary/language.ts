import { remember } from '../cells/remember.ts';
import { normalise } from '../cells/text.ts';
import languages from './languages.json';

export type Language = keyof typeof languages;

/** Finnish or Swedish, by words, endings and letters that only one of them has; null where these do not agree. */
export const languageOf = remember((text: string): Language | null => {
  const words = normalise(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const fi = signsOf('fi', words);
  const sv = signsOf('sv', words);
  return fi === sv ? null : fi > sv ? 'fi' : 'sv';
});

/** Whole words and endings say more than letters. */
function signsOf(language: Language, words: readonly string[]): number {
  const { words: whole, parts, endings } = languages[language];
  return words.reduce((sum, word) => {
    const isKnown = whole.includes(word) || endings.some((end) => word.endsWith(end));
    return sum + (isKnown ? 2 : 0) + (parts.some((part) => word.includes(part)) ? 1 : 0);
  }, 0);
}
