import { say, type RuleWords } from '../words.ts';

export const plugInFormula: RuleWords = {
  title: say(
    'Summakaavassa on kirjoitettu luku',
    'Ett inskrivet tal i en summaformel',
    'Number typed into a sum formula',
  ),
  reasons: {
    literal: {
      what: say(
        '{unit}: {figure} lasketaan kaavalla {formula}, johon on kirjoitettu luku {literal}.',
        '{unit}: {figure} räknas med formeln {formula}, där talet {literal} är inskrivet.',
        '{unit}: {figure} is calculated by {formula}, into which the number {literal} is typed.',
      ),
      why: say(
        'Luku ei kuulu millekään riville, eikä sitä näe taulukosta. Summa ei täsmää osiinsa.',
        'Talet hör inte till någon rad och syns inte i tabellen. Summan stämmer inte med sina delar.',
        'The number belongs to no row and is not seen in the table. The sum does not match its parts.',
      ),
      remedy: say(
        'Poista luku kaavasta. Jos se on oikea, lisää se sen yksikön riville, jolle se kuuluu.',
        'Ta bort talet ur formeln. Om det är rätt, för in det på raden för den enhet det hör till.',
        'Take the number out of the formula. If it is right, put it in the row of the unit it belongs to.',
      ),
    },
  },
  doubts: {},
};
