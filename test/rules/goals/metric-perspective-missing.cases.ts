import { metricPerspectiveMissing } from '../../../src/rules/goals/metric-perspective-missing.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({
  units: [],
  goals: {
    aims: [],
    required: [],
    perspectives: [
      { fi: 'taloudellisuus', sv: 'ekonomi', en: 'economy' },
      { fi: 'vaikuttavuus', sv: 'effekt', en: 'effectiveness' },
    ],
  },
});

testRule(metricPerspectiveMissing, {
  accepts: [
    {
      name: 'every perspective',
      organisation,
      sheet: `
        Teema  | Taloudellisuus | Vaikuttavuus | Suorituskyky
        Talous | tulos          | lainamäärä   | tehokkuus
        Väki   | menot          | viihtyvyys   | kyselyt`,
    },
    {
      name: 'on the second row of the theme',
      organisation,
      sheet: `
        Teema  | Taloudellisuus | Vaikuttavuus | Suorituskyky
        Talous | tulos          |              | tehokkuus
        Talous |                | lainamäärä   |`,
    },
    {
      name: 'a city that names none',
      sheet: `
        Teema  | Taloudellisuus | Vaikuttavuus | Suorituskyky
        Talous | tulos          |              | tehokkuus
        Väki   | menot          | viihtyvyys   | kyselyt`,
    },
  ],
  flags: [
    {
      name: 'one is missing',
      reason: 'missing',
      organisation,
      sheet: `
        Teema    | Taloudellisuus | Vaikuttavuus | Suorituskyky
        Talous ← | tulos          |              | tehokkuus
        Väki     | menot          | viihtyvyys   | kyselyt`,
    },
  ],
  undecided: [],
});
