import { goalUnderManyThemes } from '../../../src/rules/goals/goal-under-many-themes.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalUnderManyThemes, {
  accepts: [
    {
      name: 'a goal of each',
      sheet: `
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Elinvoima | Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Talous    | Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'on two rows of one theme',
      sheet: `
        Teema     | Tavoite            | Toimenpide         | Mittarit
        Elinvoima | Yritykset kasvavat | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Elinvoima | Yritykset kasvavat | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a theme repeated as a goal',
      sheet: `
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Elinvoima | Elinvoima            | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Talous    | Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'under two themes',
      reason: 'many-themes',
      outcome: { severity: 'info' },
      sheet: `
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Elinvoima | Yritykset kasvavat ← | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Talous    | Yritykset kasvavat   | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'under three themes',
      reason: 'many-themes',
      outcome: { severity: 'warning' },
      sheet: `
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Elinvoima | Yritykset kasvavat ← | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Hyvinvointi | Yritykset kasvavat | Kyläillat          | asukkaita vähintään 30 kpl
        Talous    | Yritykset kasvavat   | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'on another sheet, with an end mark',
      reason: 'many-themes',
      sheet: `
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Elinvoima | Yritykset kasvavat ← | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Elinvoima | Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        == Muu ==
        Teema     | Tavoite              | Toimenpide         | Mittarit
        Talous    | Yritykset kasvavat.  | Kehityskeskustelut | keskustelut 100 %
        Talous    | Velka pienenee       | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
