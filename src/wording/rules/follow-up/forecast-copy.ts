import { say, type RuleWords } from '../words.ts';

export const forecastCopy: RuleWords = {
  title: say('Ennuste toistaa suunnitelman', 'Prognosen upprepar planen', 'Forecast repeats the plan'),
  reasons: {
    copied: {
      what: say(
        '{unit}: {figure} on sama kuin {plan}, vaikka siitä on käytetty {used} %, kun vuodesta on kulunut {passed} % ({actual}).',
        '{unit}: {figure} är densamma som {plan}, fastän {used} % av den är använt när {passed} % av året har gått ({actual}).',
        '{unit}: {figure} is the same as {plan}, though {used} % of it is used when {passed} % of the year has passed ({actual}).',
      ),
      why: say(
        'Ennuste, joka on kopioitu suunnitelmasta, ei kerro, pysyykö yksikkö määrärahassaan.',
        'En prognos som har kopierats från planen visar inte om enheten håller sig inom sitt anslag.',
        'A forecast copied from the plan does not tell whether the unit keeps to its appropriation.',
      ),
      remedy: say(
        'Tarkista ennuste. Jos se on arvioitu, kirjoita selitteeseen, miksi loppuvuosi on erilainen.',
        'Kontrollera prognosen. Om den är en bedömning, skriv i förklaringen varför resten av året blir annorlunda.',
        'Check the forecast. If it was estimated, write in the remarks why the rest of the year is different.',
      ),
    },
  },
  doubts: {},
};
