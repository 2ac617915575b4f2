import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../wording/format.ts';

/** Bytes in whole megabytes, rounded up. */
export function megabytes(bytes: number | null, language: Language): string {
  return `${formatNumber(Math.ceil((bytes ?? 0) / 2 ** 20), language)}\u00a0${language === 'fi' ? 'Mt' : 'MB'}`;
}

/** A title as part of a sentence. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
