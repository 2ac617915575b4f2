import { say, type RuleWords } from '../words.ts';

export const goalUnknown: RuleWords = {
  title: say(
    'Tavoite ei ole strategiassa',
    'Målet finns inte i strategin',
    'The goal is not in the strategy',
  ),
  reasons: {
    one: {
      what: say(
        'Tavoitetta ”{goal}” ei ole kaupungin strategisten tavoitteiden luettelossa.',
        'Målet ”{goal}” finns inte i förteckningen över stadens strategiska mål.',
        'The goal “{goal}” is not on the list of the city’s strategic goals.',
      ),
      why: say(
        'Yksikön tavoitteet johdetaan strategian tavoitteista, jotta ne voi koota yhteen.',
        'Enheternas mål härleds ur strategin så att de kan sammanställas.',
        'Units derive their goals from the strategy so that they can be put together.',
      ),
      remedy: say(
        'Valitse strategian tavoite tai tarkista sanamuoto.',
        'Välj ett mål i strategin eller kontrollera ordalydelsen.',
        'Choose a goal of the strategy, or check the wording.',
      ),
    },
    many: {
      what: say(
        '{count} tavoitetta ei ole kaupungin strategisten tavoitteiden luettelossa. Ensimmäinen niistä on ”{goal}”.',
        '{count} mål finns inte i förteckningen över stadens strategiska mål. Det första är ”{goal}”.',
        '{count} goals are not on the list of the city’s strategic goals. The first is “{goal}”.',
      ),
      why: say(
        'Yksikön tavoitteet johdetaan strategian tavoitteista, jotta ne voi koota yhteen.',
        'Enheternas mål härleds ur strategin så att de kan sammanställas.',
        'Units derive their goals from the strategy so that they can be put together.',
      ),
      remedy: say(
        'Valitse strategian tavoite tai tarkista sanamuoto.',
        'Välj ett mål i strategin eller kontrollera ordalydelsen.',
        'Choose a goal of the strategy, or check the wording.',
      ),
    },
  },
  doubts: {},
};
