import type { Language } from '../model/language.ts';
import { say } from './rules/words.ts';

const words = {
  'not-a-reading': say(
    'Tämä ei ole Sitovalla tallennettu tulkinta.',
    'Detta är inte en tolkning som har sparats med Sitova.',
    'This is not a reading saved with Sitova.',
  ),
  'newer-version': say(
    'Tulkinta on tallennettu uudemmalla Sitovalla. Päivitä Sitova.',
    'Tolkningen har sparats med en nyare Sitova. Uppdatera Sitova.',
    'The reading was saved with a newer Sitova. Update Sitova.',
  ),
  damaged: say(
    'Tulkinta on vioittunut tai sitä on muutettu käsin. Vahvista taulukot uudelleen.',
    'Tolkningen är skadad eller har ändrats för hand. Bekräfta tabellerna på nytt.',
    'The reading is damaged or was changed by hand. Confirm the tables again.',
  ),
  'too-large': say(
    'Tulkinta on liian suuri: raja on 512\u00a0kt. Vahvista vain suunnitelman taulukot.',
    'Tolkningen är för stor: gränsen är 512\u00a0kB. Bekräfta bara planens tabeller.',
    'The reading is too large: the limit is 512\u00a0kB. Confirm only the tables of the plan.',
  ),
};

/** What is wrong with a stored reading and what to do. The code is that of `ReadingError`. */
export function wordReadingError(code: keyof typeof words, language: Language): string {
  return words[code][language];
}
