import { say, type RuleWords } from '../words.ts';

export const amendmentAfterYear: RuleWords = {
  title: say(
    'Muutos on päätetty vuoden jälkeen',
    'Ändringen är beslutad efter året',
    'Amendment decided after the year',
  ),
  reasons: {
    late: {
      what: say(
        '{unit}: {figure} on {amount}, ja siitä on päätetty vasta vuoden {year} jälkeen ({decision}).',
        '{unit}: {figure} är {amount}, och beslutet har fattats först efter år {year} ({decision}).',
        '{unit}: {figure} is {amount}, and it was decided only after {year} ({decision}).',
      ),
      why: say(
        'Talousarviota voi muuttaa vain varainhoitovuoden aikana. Sen jälkeen ylitys hyväksytään ennen tilinpäätöstä.',
        'Budgeten kan ändras bara under räkenskapsåret. Därefter godkänns en överskridning före bokslutet.',
        'A budget can be amended only during its year. After that an overspend is accepted before the accounts.',
      ),
      remedy: say(
        'Tarkista päätöksen päivä. Jos se on oikein, käsittele ylitys tilinpäätöksen yhteydessä.',
        'Kontrollera beslutets datum. Om det är rätt ska överskridningen behandlas i bokslutet.',
        'Check the date of the decision. If it is right, deal with the overspend in the accounts.',
      ),
    },
  },
  doubts: {},
};
