import type { Language } from '../model/language.ts';
import { unitTitle } from '../model/table.ts';
import { say } from './rules/words.ts';

/** What a unit is called; a sum that is printed without a word has to be called something. */
export function wordUnit(unit: Parameters<typeof unitTitle>[0], language: Language): string {
  return unitTitle(unit) || nameless[language];
}

export const nameless = say('Nimetön summarivi', 'Summarad utan namn', 'Total without a name');
