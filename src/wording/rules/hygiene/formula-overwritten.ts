import { say, type RuleWords } from '../words.ts';

export const formulaOverwritten: RuleWords = {
  title: say(
    'Kaavan päälle on kirjoitettu luku',
    'Ett tal har skrivits över en formel',
    'Number typed over a formula',
  ),
  reasons: {
    typed: {
      what: say(
        '{unit}: {figure} on kirjoitettu luku, vaikka muut vastaavat lasketaan kaavalla ({count}/{of}). Kaava olisi tässä {usual}.',
        '{unit}: {figure} är ett inskrivet tal, fast de andra räknas med en formel ({count}/{of}). Formeln vore här {usual}.',
        '{unit}: {figure} is a typed number, although the others are formulas ({count}/{of}). The formula would be {usual} here.',
      ),
      why: say(
        'Kirjoitettu luku ei muutu, kun muut luvut muuttuvat.',
        'Ett inskrivet tal ändras inte när de andra talen ändras.',
        'A typed number does not change when the others do.',
      ),
      remedy: say(
        'Palauta kaava {usual} tai perustele kirjoitettu luku.',
        'Återställ formeln {usual} eller motivera det inskrivna talet.',
        'Put back the formula {usual}, or explain the typed number.',
      ),
    },
  },
  doubts: {},
};
