import type { CheckContext, Place } from '../../model/outcome.ts';
import { tellOnce, type Alike } from './alike.ts';
import { textsOnSheets } from './text-cells.ts';

/** Spaces after the words, or fixed spaces before them. Plain spaces before a label are its indent. */
const padding = /^[\u00a0\u2000-\u200b\u202f\ufeff]|[\s\u00a0\u2000-\u200b\u202f\ufeff]$/;

/** Labels with spaces around their words, told once for a sheet. */
export function paddedTexts(
  context: Pick<CheckContext, 'snapshot' | 'tables'>,
): Alike<Place & { readonly text: string }>[] {
  const found = [...textsOnSheets(context)].filter(({ text }) => /\p{L}/u.test(text) && padding.test(text));
  return tellOnce(found, ({ sheet }) => sheet);
}
