import type { Words } from '../../model/language.ts';
import { say, type RuleWords } from './words.ts';

/** Messages of a rule about a printed sum; `why` says what adds up to what and may use the places of a sum. */
export function sumReasons(why: Words): RuleWords['reasons'] {
  return {
    differs: {
      what: say(
        '{unit}: {figure} ei täsmää. Taulukossa {actual}, laskettuna {expected} (ero {difference}).',
        '{unit}: {figure} stämmer inte. I tabellen {actual}, uträknat {expected} (skillnad {difference}).',
        '{unit}: {figure} does not add up. The sheet says {actual}, the parts give {expected} (difference {difference}).',
      ),
      why,
      remedy: say(
        'Tarkista summa ja sen osat ja korjaa se, joka on väärin. Laske summa kaavalla.',
        'Kontrollera summan och dess delar och rätta det som är fel. Räkna summan med en formel.',
        'Check the sum and its parts and correct the one that is wrong. Calculate the sum with a formula.',
      ),
    },
    'part-differs': partReason,
  };
}

/** All the sums a figure belongs to show that the figure is wrong, not the sums. */
export const partReason: RuleWords['reasons'][string] = {
  what: say(
    '{unit}: {figure} ei sovi muihin lukuihin. Taulukossa {actual}, muiden lukujen mukaan {expected} (ero {difference}).',
    '{unit}: {figure} passar inte ihop med de andra talen. I tabellen {actual}, enligt de andra talen {expected} (skillnad {difference}).',
    '{unit}: {figure} does not fit the other figures. The sheet says {actual}, the other figures give {expected} (difference {difference}).',
  ),
  why: say(
    '{whole} on {wholeAmount}, mutta osat ovat yhteensä {sumAmount}. Muut summat täsmäävät, kun tämä luku korjataan.',
    '{whole} är {wholeAmount}, men delarna är sammanlagt {sumAmount}. De andra summorna stämmer när detta tal rättas.',
    '{whole} is {wholeAmount}, but the parts add up to {sumAmount}. The other sums come out when this figure is corrected.',
  ),
  remedy: say(
    'Tarkista tämä luku. Jos se on oikein, korjaa summat, joihin se kuuluu.',
    'Kontrollera detta tal. Om det är rätt, rätta summorna som det ingår i.',
    'Check this figure. If it is right, correct the sums it belongs to.',
  ),
};
