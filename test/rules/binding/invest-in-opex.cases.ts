import { investInOpex } from '../../../src/rules/binding/invest-in-opex.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({ units: [], rules: { 'invest-in-opex': { options: { limitEuros: 5000 } } } });
const sheetOf = (amount: string) => `
  Investoinnit 2025 |
  Investointi    | TA 2025
  6101 Kalusteet | ${amount}
  6102 Tori      | −50 000`;

testRule(investInOpex, {
  accepts: [
    {
      name: 'exactly the limit of the city',
      organisation: city,
      sheet: sheetOf('−5 000'),
    },
    {
      name: 'nothing planned for the year',
      organisation: city,
      sheet: sheetOf('0'),
    },
  ],
  flags: [
    {
      name: 'below the limit of the city',
      reason: 'below-limit',
      organisation: city,
      sheet: sheetOf('−4 200 ←'),
    },
    {
      name: 'below the limit Sitova assumes',
      reason: 'below-limit',
      sheet: sheetOf('−9 999 ←'),
    },
  ],
  undecided: [],
});
