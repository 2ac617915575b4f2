import { metricUnchangedScale } from '../../../src/rules/goals/metric-unchanged-scale.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricUnchangedScale, {
  accepts: [
    {
      name: 'on a scale of five',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | tyytyväisyys, tavoite 4,4/5
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the scale in words',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | arvosana vähintään 4 asteikolla 1–5
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a percentage',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | tyytyväisyys vähintään 80 %
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'a grade',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Asiakastyytyväisyyden arvosana > 9 ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'satisfaction',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Asiakastyytyväisyystavoite 4,0 ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | arvosana yli 8 ←
        Väki lisääntyy       | Tontit             | keskiarvo 4,0
        Luonto voi hyvin     | Kunnostus          | arvosana vähintään 4
        Palvelut toimivat    | Kyselyt            | keskiarvo yli 3
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
