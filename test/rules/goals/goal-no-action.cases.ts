import { goalNoAction } from '../../../src/rules/goals/goal-no-action.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({ units: [], goals: { aims: [], required: ['action'] } });

testRule(goalNoAction, {
  accepts: [
    {
      name: 'every goal has one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'one action on one of its rows',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Yritykset kasvavat   |                    | messuja 3 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'no action',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | ←                  | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the city asks for actions',
      reason: 'one',
      organisation,
      outcome: { severity: 'warning' },
      sheet: `
        Tavoite              | Toimenpide     | Mittarit
        Yritykset kasvavat   | Yritysneuvonta | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | ←              | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | ←                  | 5 kpl
        Väki lisääntyy       |                    | 6 kpl
        Luonto voi hyvin     |                    | 7 kpl
        Palvelut toimivat    |                    | 8 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
