import { say, type RuleWords } from '../words.ts';

export const goalEqualsTheme: RuleWords = {
  title: say('Tavoite on sama kuin teema', 'Målet är samma som temat', 'The goal is the same as its theme'),
  reasons: {
    one: {
      what: say(
        'Tavoitteen paikalla on teeman nimi ”{theme}”.',
        'I målets ställe finns temats namn ”{theme}”.',
        'The name of the theme, “{theme}”, stands where the goal should be.',
      ),
      why: say(
        'Teema ei kerro, mihin pyritään, eikä sen toteutumista voi arvioida.',
        'Temat säger inte vad som eftersträvas och kan inte utvärderas.',
        'A theme does not say what is aimed at, and it cannot be assessed.',
      ),
      remedy: say(
        'Kirjoita teeman alle tavoite, esim. kehitämme palveluja digitaalisuutta hyödyntäen.',
        'Skriv ett mål under temat, t.ex. vi utvecklar servicen med digitala medel.',
        'Write a goal under the theme, e.g. we develop services by digital means.',
      ),
    },
    many: {
      what: say(
        'Tavoitteen paikalla on teeman nimi {count} rivillä. Ensimmäinen niistä on ”{theme}”.',
        'I målets ställe finns temats namn på {count} rader. Det första är ”{theme}”.',
        'The name of the theme stands where the goal should be on {count} rows. The first is “{theme}”.',
      ),
      why: say(
        'Teema ei kerro, mihin pyritään, eikä sen toteutumista voi arvioida.',
        'Temat säger inte vad som eftersträvas och kan inte utvärderas.',
        'A theme does not say what is aimed at, and it cannot be assessed.',
      ),
      remedy: say(
        'Kirjoita teeman alle tavoite, esim. kehitämme palveluja digitaalisuutta hyödyntäen.',
        'Skriv ett mål under temat, t.ex. vi utvecklar servicen med digitala medel.',
        'Write a goal under the theme, e.g. we develop services by digital means.',
      ),
    },
  },
  doubts: {},
};
