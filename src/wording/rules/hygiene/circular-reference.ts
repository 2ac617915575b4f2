import { say, type RuleWords } from '../words.ts';

const why = say(
  'Excel ei voi laskea kehää, vaan näyttää nollan tai vanhan luvun.',
  'Excel kan inte räkna en cirkel utan visar noll eller ett gammalt tal.',
  'Excel cannot calculate a circle and shows nil or an old figure.',
);

export const circularReference: RuleWords = {
  title: say('Kaava viittaa itseensä', 'Formeln hänvisar till sig själv', 'The formula refers to itself'),
  reasons: {
    itself: {
      what: say(
        '{unit}: {figure} lasketaan kaavalla {formula}, jossa on mukana solu itse.',
        '{unit}: {figure} räknas med formeln {formula}, där cellen själv är med.',
        '{unit}: {figure} is calculated with the formula {formula}, which contains the cell itself.',
      ),
      why,
      remedy: say(
        'Rajaa summa niin, ettei kaavan oma solu ole mukana.',
        'Avgränsa summan så att formelns egen cell inte är med.',
        'Limit the sum so that the formula’s own cell is left out.',
      ),
    },
    ring: {
      what: say(
        '{unit}: {figure} lasketaan kaavalla {formula}, joka johtaa toisten kaavojen kautta takaisin samaan soluun. Kehässä on {count} kaavaa.',
        '{unit}: {figure} räknas med formeln {formula}, som via andra formler leder tillbaka till samma cell. Cirkeln har {count} formler.',
        '{unit}: {figure} is calculated with the formula {formula}, which leads back to the same cell through other formulas. The circle has {count} formulas.',
      ),
      why,
      remedy: say(
        'Korjaa se kehän kaavoista, joka viittaa väärään soluun.',
        'Rätta den av cirkelns formler som hänvisar till fel cell.',
        'Correct the formula of the circle that refers to a wrong cell.',
      ),
    },
  },
  doubts: {},
};
