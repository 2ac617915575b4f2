import type { Language } from '../../model/language.ts';
import { ruleWords } from './index.ts';

/** A few words for lists, e.g. `Toimintakate ei täsmää`; the id itself when there is no such rule. */
export function ruleTitle(id: string, language: Language): string {
  return ruleWords[id]?.title[language] ?? id;
}
