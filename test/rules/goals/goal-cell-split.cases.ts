import { goalCellSplit } from '../../../src/rules/goals/goal-cell-split.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalCellSplit, {
  accepts: [
    {
      name: 'in one cell',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'metrics on rows of their own',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
                             |                    | messuja 3 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'everything begins with a small letter',
      sheet: `
        Tavoite            | Toimenpide | Mittarit
        yritykset kasvavat | messut     | 5 kpl
        väki lisääntyy     | tontit     | 5 kpl
        luonto voi hyvin   | kunnostus  | 5 kpl
        palvelut toimivat  | kyselyt    | 5 kpl`,
    },
  ],
  flags: [
    {
      name: 'a goal',
      reason: 'one',
      sheet: `
        Tavoite                                   | Toimenpide         | Mittarit
        Yritykset kasvavat                        | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Kehitämme koulutusta ja                   | Kehityskeskustelut | keskustelut 100 %
        korkeakoulujen mahdollisuuksia alueella ← |                    |`,
    },
    {
      name: 'an action after a page’s end',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide              | Mittarit
        Yritykset kasvavat   | Neuvonta yhdessä alueen | asiakkaita vähintään 300 kpl
                             | yrittäjien kanssa ←     |
        Henkilöstö voi hyvin | Kehityskeskustelut      | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite            | Toimenpide               | Mittarit
        Yritykset kasvavat | Messut yhdessä kylien    | 5 kpl
                           | asukkaiden kanssa ←      |
        Väki lisääntyy     | Tontit yhdessä kylien    | 5 kpl
                           | asukkaiden kanssa        |
        Luonto voi hyvin   | Kunnostus yhdessä kylien | 5 kpl
                           | asukkaiden kanssa        |
        Palvelut toimivat  | Kyselyt yhdessä kylien   | 5 kpl
                           | asukkaiden kanssa        |`,
    },
  ],
  undecided: [],
});
