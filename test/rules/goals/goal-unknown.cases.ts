import { goalUnknown } from '../../../src/rules/goals/goal-unknown.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({
  units: [],
  goals: {
    aims: [
      { names: ['Elinvoima'], goals: ['Yritykset kasvavat'] },
      { names: ['Luonto'], goals: [] },
    ],
    required: [],
  },
});

testRule(goalUnknown, {
  accepts: [
    {
      name: 'on the list',
      organisation,
      sheet: `
        Tavoite             | Toimenpide     | Mittarit
        **Elinvoima**
        Yritykset kasvavat  | Yritysneuvonta | asiakkaita vähintään 300 kpl
        yritykset kasvavat. | Yritysneuvonta | asiakkaita vähintään 300 kpl`,
    },
    {
      name: 'no list',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a theme with no list of goals',
      organisation,
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Luonto**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl`,
    },
    {
      name: 'the theme for a goal is another rule’s',
      organisation,
      sheet: `
        Tavoite            | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Elinvoima          | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'not on the list',
      reason: 'one',
      organisation,
      sheet: `
        Tavoite                | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat     | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin ← | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      organisation,
      sheet: `
        Tavoite      | Toimenpide | Mittarit
        **Elinvoima**
        Muu asia ←   | Messut     | 5 kpl
        Muu tavoite  | Tontit     | 5 kpl
        Muu suunta   | Kunnostus  | 5 kpl
        Muu pyrkimys | Kyselyt    | 5 kpl`,
    },
  ],
  undecided: [],
});
