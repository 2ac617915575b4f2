import { say, type RuleWords } from '../words.ts';

export const externalLink: RuleWords = {
  title: say(
    'Kaava viittaa toiseen tiedostoon',
    'Formeln hänvisar till en annan fil',
    'Formula points to another file',
  ),
  reasons: {
    'other-file': {
      what: say(
        'Solun {cell} kaava hakee luvun toisesta tiedostosta: {formula}.',
        'Formeln i cell {cell} hämtar ett tal ur en annan fil: {formula}.',
        'The formula of cell {cell} takes a number from another file: {formula}.',
      ),
      why: say(
        'Luku voi muuttua tai jäädä vanhaksi, kun tiedosto siirretään tai sitä muutetaan, eikä vastaanottaja voi tarkistaa sitä.',
        'Talet kan ändras eller föråldras när filen flyttas eller ändras, och mottagaren kan inte kontrollera det.',
        'The number may change or grow old when that file is moved or changed, and the recipient cannot check it.',
      ),
      remedy: say(
        'Korvaa kaava sen tuloksella tai tuo luvut tähän työkirjaan.',
        'Ersätt formeln med dess resultat eller hämta talen till den här arbetsboken.',
        'Replace the formula with its result, or bring the numbers into this workbook.',
      ),
    },
  },
  doubts: {},
};
