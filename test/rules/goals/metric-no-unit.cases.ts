import { metricNoUnit } from '../../../src/rules/goals/metric-no-unit.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricNoUnit, {
  accepts: [
    {
      name: 'a unit',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | tapahtumia 8 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the noun that is counted',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | vähintään 3 uutta palvelua
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a count before the number',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kontaktien määrä vähintään 20
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a plural before the number',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Uusia tapahtumia > 5
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a percentage',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | osuus 98%
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'a number alone',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | vähintään 20 ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a noun that may be measured in many ways',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Verkkosivusto > 300 ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | vähintään 20 ←
        Väki lisääntyy       | Tontit             | yli 30
        Luonto voi hyvin     | Kunnostus          | enintään 5
        Palvelut toimivat    | Kyselyt            | vähintään 2
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
