import { goalEqualsTheme } from '../../../src/rules/goals/goal-equals-theme.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalEqualsTheme, {
  accepts: [
    {
      name: 'goals of their own',
      sheet: `
        **Digitalisaatio**
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'no theme is named',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Digitalisaatio       | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'under a heading',
      reason: 'one',
      sheet: `
        **Digitalisaatio**
        Tavoite              | Toimenpide         | Mittarit
        Digitalisaatio ←     | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'in a column, in another case',
      reason: 'one',
      sheet: `
        Teema          | Tavoite              | Toimenpide         | Mittarit
        Digitalisaatio | digitalisaatio ←     | Lomakkeet          | 8 kpl
        Talous         | Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four rows are one finding',
      reason: 'many',
      sheet: `
        **Digitalisaatio**
        Tavoite              | Toimenpide         | Mittarit
        Digitalisaatio ←     | Messut             | 5 kpl
        Digitalisaatio       | Tontit             | 5 kpl
        Digitalisaatio       | Kunnostus          | 5 kpl
        Digitalisaatio       | Kyselyt            | 5 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
