import { say, type RuleWords } from '../words.ts';

export const actualWithoutPlan: RuleWords = {
  title: say('Toteumalla ei ole suunnitelmaa', 'Utfall utan plan', 'Outcome without a plan'),
  reasons: {
    'no-plan': {
      what: say(
        '{unit}: {figure} on {amount}, mutta suunnitelman luku on tyhjä.',
        '{unit}: {figure} är {amount}, men planens tal är tomt.',
        '{unit}: {figure} is {amount}, but the figure of the plan is blank.',
      ),
      why: say(
        'Rahaa on käytetty tai saatu ilman määrärahaa, tai luku on kirjattu väärälle yksikölle. Muilla yksiköillä on suunnitelma.',
        'Pengar har använts eller fåtts utan anslag, eller beloppet har bokförts på fel enhet. De andra enheterna har en plan.',
        'Money was spent or earned without an appropriation, or was booked on the wrong unit. The other units have a plan.',
      ),
      remedy: say(
        'Tarkista kirjaus. Kirjoita suunnitelman luku, tai 0, jos yksiköllä ei ole määrärahaa.',
        'Kontrollera bokföringen. Skriv planens tal, eller 0 om enheten inte har något anslag.',
        'Check the booking. Type the figure of the plan, or 0 if the unit has no appropriation.',
      ),
    },
  },
  doubts: {},
};
