import { say, type RuleWords } from '../words.ts';

export const totalDoubleCount: RuleWords = {
  title: say('Summa laskee kahteen kertaan', 'Summan räknar dubbelt', 'Total counts twice'),
  reasons: {
    'counted-twice': {
      what: say(
        '{unit}: {figure} laskee osan luvuista kahteen kertaan. Taulukossa {actual}, kertaalleen laskettuna {expected} (ero {difference}).',
        '{unit}: {figure} räknar en del av talen två gånger. I tabellen {actual}, räknat en gång {expected} (skillnad {difference}).',
        '{unit}: {figure} counts some figures twice. The sheet says {actual}, counted once {expected} (difference {difference}).',
      ),
      why: say(
        'Kaava {formula} ottaa mukaan sekä välisumman että sen osat tai saman solun kahdesti: {twice}.',
        'Formeln {formula} tar med både en delsumma och dess delar eller samma cell två gånger: {twice}.',
        'The formula {formula} takes in both a subtotal and its parts, or the same cell twice: {twice}.',
      ),
      remedy: say(
        'Rajaa kaava joko välisummiin tai yksittäisiin riveihin.',
        'Begränsa formeln till antingen delsummorna eller de enskilda raderna.',
        'Let the formula add up either the subtotals or the single rows.',
      ),
    },
  },
  doubts: {},
};
