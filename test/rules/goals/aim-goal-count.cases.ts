import { aimGoalCount } from '../../../src/rules/goals/aim-goal-count.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({
  units: [],
  goals: {
    aims: [
      { names: ['Elinvoima'], goals: [] },
      { names: ['Henkilöstö', 'Hyvinvoiva henkilöstö'], goals: [] },
    ],
    required: [],
    goalsPerAim: { min: 2, max: 3 },
  },
});

testRule(aimGoalCount, {
  accepts: [
    {
      name: 'as many as asked',
      organisation,
      sheet: `
        Tavoite            | Toimenpide | Mittarit
        **Elinvoima**
        Yritykset kasvavat | Messut     | 5 kpl
        Väki lisääntyy     | Tontit     | 5 kpl
        **Henkilöstö**
        Henkilöstö jaksaa  | Messut     | 5 kpl
        Henkilöstö oppii   | Tontit     | 5 kpl
        Henkilöstö pysyy   | Kunnostus  | 5 kpl`,
    },
    {
      name: 'no guidance',
      sheet: `
        Tavoite            | Toimenpide | Mittarit
        **Elinvoima**
        Yritykset kasvavat | Messut     | 5 kpl
        **Henkilöstö**
        Henkilöstö jaksaa  | Messut     | 5 kpl`,
    },
    {
      name: 'one goal on several rows is one',
      organisation,
      sheet: `
        Tavoite            | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Yritykset kasvavat | Messut             | asiakkaita vähintään 300 kpl
        Väki lisääntyy     | Kehityskeskustelut | keskustelut 100 %
        **Henkilöstö**
        Yritykset kasvavat | Messut             | 5 kpl
        Väki lisääntyy     | Tontit             | 5 kpl
        Luonto voi hyvin   | Kunnostus          | 5 kpl`,
    },
  ],
  flags: [
    {
      name: 'too few',
      reason: 'few',
      organisation,
      sheet: `
        Tavoite              | Toimenpide | Mittarit
        **Elinvoima**
        Yritykset kasvavat ← | Messut     | 5 kpl
        **Henkilöstö**
        Henkilöstö jaksaa    | Messut     | 5 kpl
        Henkilöstö oppii     | Tontit     | 5 kpl`,
    },
    {
      name: 'too many',
      reason: 'many',
      organisation,
      sheet: `
        Tavoite              | Toimenpide | Mittarit
        **Elinvoima**
        Yritykset kasvavat ← | Messut     | 5 kpl
        Väki lisääntyy       | Tontit     | 5 kpl
        Luonto voi hyvin     | Kunnostus  | 5 kpl
        Palvelut toimivat    | Kyselyt    | 5 kpl
        **Henkilöstö**
        Henkilöstö jaksaa    | Messut     | 5 kpl
        Henkilöstö oppii     | Tontit     | 5 kpl`,
    },
  ],
  undecided: [],
});
