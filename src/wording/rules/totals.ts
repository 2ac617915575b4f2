import { partReason } from './sums.ts';
import { say, type RuleWords } from './words.ts';

const what = say(
  '{unit}: {figure} ei ole osiensa summa. Taulukossa {actual}, laskettuna {expected} (ero {difference}).',
  '{unit}: {figure} är inte summan av delarna. I tabellen {actual}, uträknat {expected} (skillnad {difference}).',
  '{unit}: {figure} is not the sum of its parts. The sheet says {actual}, the parts give {expected} (difference {difference}).',
);

/** What the rules about totals say, whatever the level. */
export const totalMessages: Pick<RuleWords, 'reasons' | 'doubts'> = {
  reasons: {
    differs: {
      what,
      why: say(
        'Summarivin on oltava niiden yksiköiden summa, jotka se kokoaa.',
        'Summaraden ska vara summan av de enheter som den samlar.',
        'The total must be the sum of the units it stands for.',
      ),
      remedy: say(
        'Tarkista summa ja yksiköiden luvut. Kaava pitää summan ajan tasalla.',
        'Kontrollera summan och enheternas tal. En formel håller summan aktuell.',
        'Check the total and the figures of the units. A formula keeps the total up to date.',
      ),
    },
    rounding: {
      what,
      why: say(
        'Ero mahtuu {count} yksikön lukujen pyöristykseen.',
        'Skillnaden ryms inom avrundningen av {count} enheters tal.',
        'The difference is within the rounding of {count} figures.',
      ),
      remedy: say(
        'Korjausta ei tarvita. Jos summa halutaan täsmäämään, laske se kaavalla.',
        'Ingen rättelse behövs. Räkna summan med en formel om den ska stämma på enheten.',
        'Nothing needs to be corrected. Calculate the total with a formula if it should match exactly.',
      ),
    },
    'part-differs': partReason,
  },
  doubts: {
    'part-unusable': say(
      '{unit}: {figure} jäi tarkistamatta, koska yksi osista ei ole luku ({part}).',
      '{unit}: {figure} kunde inte granskas, eftersom en av delarna inte är ett tal ({part}).',
      '{unit}: {figure} could not be checked, because one of its parts is not a number ({part}).',
    ),
  },
};
