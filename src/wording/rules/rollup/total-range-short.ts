import { say, type RuleWords } from '../words.ts';

const why = say(
  'Kaava {formula} ei ulotu tähän: {missed}.',
  'Formeln {formula} når inte fram till {missed}.',
  'The formula {formula} does not reach {missed}.',
);

export const totalRangeShort: RuleWords = {
  title: say(
    'Summakaavasta puuttuu yksikkö',
    'En enhet saknas i summaformeln',
    'Total formula misses a unit',
  ),
  reasons: {
    'misses-figure': {
      what: say(
        '{unit}: {figure} jättää yksikön pois. Taulukossa {actual}, kaikki osat laskettuna {expected} (ero {difference}).',
        '{unit}: {figure} utelämnar en enhet. I tabellen {actual}, alla delar räknade {expected} (skillnad {difference}).',
        '{unit}: {figure} leaves a unit out. The sheet says {actual}, all parts give {expected} (difference {difference}).',
      ),
      why,
      remedy: say(
        'Laajenna kaava kaikkiin summan yksiköihin.',
        'Utvidga formeln till alla enheter i summan.',
        'Extend the formula to every unit of the total.',
      ),
    },
    'misses-empty': {
      what: say(
        '{unit}: {figure} jättää yksikön pois. Summa on nyt oikein, koska puuttuva luku on nolla tai tyhjä: {actual}, kaikki osat {expected} (ero {difference}).',
        '{unit}: {figure} utelämnar en enhet. Summan är rätt nu, eftersom talet som saknas är noll eller tomt: {actual}, alla delar {expected} (skillnad {difference}).',
        '{unit}: {figure} leaves a unit out. The total is right for now, because the missing figure is zero or empty: {actual}, all parts {expected} (difference {difference}).',
      ),
      why,
      remedy: say(
        'Laajenna kaava, jotta summa pysyy oikeana, kun yksikölle merkitään luku.',
        'Utvidga formeln så att summan förblir rätt när enheten får ett tal.',
        'Extend the formula so that the total stays right once the unit gets a figure.',
      ),
    },
  },
  doubts: {},
};
