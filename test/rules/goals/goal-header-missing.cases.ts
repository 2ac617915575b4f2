import { goalHeaderMissing } from '../../../src/rules/goals/goal-header-missing.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalHeaderMissing, {
  accepts: [
    {
      name: 'under every theme',
      sheet: `
        **Elinvoima**
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Talous**
        Tavoite              | Toimenpide         | Mittarit
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'once for all',
      sheet: `
        **Elinvoima**
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Talous**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        **Luonto**
        Luonto voi hyvin     | Yritysneuvonta     | asiakkaita vähintään 300 kpl`,
    },
  ],
  flags: [
    {
      name: 'left out under one theme',
      reason: 'one',
      sheet: `
        **Elinvoima**
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Talous**
        Tavoite              | Toimenpide         | Mittarit
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        **Luonto**
        Luonto voi hyvin ←   | Yritysneuvonta     | asiakkaita vähintään 300 kpl`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        **Elinvoima**
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Talous**
        Tavoite              | Toimenpide         | Mittarit
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        **Luonto**
        Yritykset kasvavat ← | Messut             | 5 kpl
        **Väki**
        Väki lisääntyy       | Tontit             | 5 kpl
        **Palvelut**
        Luonto voi hyvin     | Kunnostus          | 5 kpl
        **Kylät**
        Palvelut toimivat    | Kyselyt            | 5 kpl`,
    },
  ],
  undecided: [],
});
