import { metricVague } from '../../../src/rules/goals/metric-vague.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricVague, {
  accepts: [
    {
      name: 'a grade on its scale',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Palaute hyvällä tasolla, vähintään 4/5
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a count',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Palautteita 200 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'only adjectives',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Riittävä henkilöstö ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a level in words',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Käyttäjäpalaute uusilta sivuilta hyvällä tasolla ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | Hyvä ilmapiiri ←
        Väki lisääntyy       | Tontit             | Toimiva yhteistyö
        Luonto voi hyvin     | Kunnostus          | Laadukas opetus
        Palvelut toimivat    | Kyselyt            | Riittävä henkilöstö
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
