import { say, type RuleWords } from '../words.ts';

const remedy = say(
  'Laske työkirja (F9) ja valitse Kaavat – Laskenta-asetukset – Automaattinen.',
  'Räkna om arbetsboken (F9) och välj Formler – Beräkningsalternativ – Automatisk.',
  'Calculate the workbook (F9) and choose Formulas – Calculation Options – Automatic.',
);

export const manualCalc: RuleWords = {
  title: say(
    'Kaavat lasketaan vain pyydettäessä',
    'Formlerna räknas bara på begäran',
    'Formulas are calculated on request only',
  ),
  reasons: {
    manual: {
      what: say(
        'Työkirjan laskenta on manuaalinen: esimerkiksi {unit}: {figure} ei muutu, kun sen osat muuttuvat.',
        'Arbetsboken räknas manuellt: till exempel {unit}: {figure} ändras inte när delarna ändras.',
        'The workbook calculates manually: {unit}: {figure}, for one, does not change when its parts do.',
      ),
      why: say(
        'Kaavat näyttävät sen, mitä ne antoivat, kun ne viimeksi laskettiin.',
        'Formlerna visar det de gav när de senast räknades.',
        'Formulas show what they gave when they were last calculated.',
      ),
      remedy,
    },
    stale: {
      what: say(
        '{unit}: {figure} on {actual}, mutta kaava antaa nyt {expected}. Työkirjan laskenta on manuaalinen.',
        '{unit}: {figure} är {actual}, men formeln ger nu {expected}. Arbetsboken räknas manuellt.',
        '{unit}: {figure} is {actual}, but its formula now gives {expected}. The workbook calculates manually.',
      ),
      why: say(
        'Kaavan osia on muutettu, eikä kaavaa ole laskettu sen jälkeen.',
        'Formelns delar har ändrats, och formeln har inte räknats om efter det.',
        'Parts of the formula have changed, and it has not been calculated since.',
      ),
      remedy,
    },
  },
  doubts: {},
};
