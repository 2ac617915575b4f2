import { say, type RuleWords } from '../words.ts';

const why = say(
  'Muut vastaavat luvut lasketaan kaavalla ({formulas}/{of}). Kirjoitettu luku ei muutu, kun osat muuttuvat.',
  'Övriga motsvarande tal räknas med en formel ({formulas}/{of}). Ett inskrivet tal ändras inte när delarna ändras.',
  'The others of its kind are formulas ({formulas}/{of}). A typed figure does not change when its parts do.',
);

export const hardcodedTotal: RuleWords = {
  title: say('Summa on kirjoitettu luvuksi', 'Summan är inskriven som tal', 'Total is typed in'),
  reasons: {
    total: {
      what: say(
        '{unit}: {figure} on kirjoitettu luku {amount}, ei kaava.',
        '{unit}: {figure} är ett inskrivet tal {amount}, inte en formel.',
        '{unit}: {figure} is a typed figure, {amount}, not a formula.',
      ),
      why,
      remedy: say(
        'Korvaa luku summakaavalla.',
        'Ersätt talet med en summaformel.',
        'Replace the figure with a sum formula.',
      ),
    },
    margin: {
      what: say(
        '{unit}: {figure} on kirjoitettu luku {amount}, ei kaava.',
        '{unit}: {figure} är ett inskrivet tal {amount}, inte en formel.',
        '{unit}: {figure} is a typed figure, {amount}, not a formula.',
      ),
      why,
      remedy: say(
        'Korvaa luku kaavalla, joka laskee tuotot ja kulut.',
        'Ersätt talet med en formel som räknar intäkterna och kostnaderna.',
        'Replace the figure with a formula of revenue and expense.',
      ),
    },
  },
  doubts: {},
};
