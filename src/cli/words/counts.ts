import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../wording/format.ts';

/** `2 virhettä, 1 huomio ja 3 tietoa`: the parts whose count is not zero. */
export function joinCounts(parts: readonly (readonly [number, string])[], and: string): string {
  const shown = parts.filter(([count]) => count > 0).map(([, text]) => text);
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} ${and} ${last}` : (last ?? '');
}

/** Bytes in whole megabytes, rounded up. */
export function megabytes(bytes: number | null, language: Language): string {
  return `${formatNumber(Math.ceil((bytes ?? 0) / 2 ** 20), language)}\u00a0${language === 'fi' ? 'Mt' : 'MB'}`;
}

/** A title as part of a sentence. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
