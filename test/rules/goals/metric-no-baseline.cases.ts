import { metricNoBaseline } from '../../../src/rules/goals/metric-no-baseline.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricNoBaseline, {
  accepts: [
    {
      name: 'compared with the year before',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kävijämäärä kasvaa edellisvuodesta
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a level of a year',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kulutus vähenee vuoden 2024 tasosta
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a share of change',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kävijämäärä kasvaa vähintään 10 %:lla
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'growth',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Opinnollistamisten määrä kasvaa ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'decline',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Paperitulosteiden väheneminen ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | Väkiluku kasvaa ←
        Väki lisääntyy       | Tontit             | Työttömyys pienenee
        Luonto voi hyvin     | Kunnostus          | Päästöt vähenevät
        Palvelut toimivat    | Kyselyt            | Jonot lyhenevät
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
