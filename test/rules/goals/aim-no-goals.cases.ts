import { aimNoGoals } from '../../../src/rules/goals/aim-no-goals.ts';
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
    goalsPerAim: { min: 1, max: 2 },
  },
});

testRule(aimNoGoals, {
  accepts: [
    {
      name: 'rows under every heading',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Henkilöstö**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the same theme has rows elsewhere',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Henkilöstö**
        **Elinvoima**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        **Henkilöstö**
        Väki viihtyy         | Yritysneuvonta     | asiakkaita vähintään 300 kpl`,
    },
    {
      name: 'a goal by its own beside bold themes',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Väki lisääntyy       |                    |
        **Henkilöstö**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'every aim, one by its other name and numbered',
      organisation,
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **1. Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **2. Hyvinvoiva henkilöstö**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a remark below the table',
      sheet: `
        Tavoite                         | Toimenpiteet           | Mittarit
        Kestävä talous                  |                        |
        Kiinteistökanta vastaa tarvetta | Myydään rakennukset    | Myydyt rakennukset 3 kpl
        Sujuvat palvelut                |                        |
        Luvat myönnetään ajallaan       | Sähköinen asiointi     | Käsittelyaika enintään 30 pv
        Lautakunta hyväksynyt tavoitteet kokouksessaan syksyllä |  |`,
    },
  ],
  flags: [
    {
      name: 'a heading right before another',
      reason: 'heading',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Ketteryys** ←
        **Henkilöstö**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the last heading',
      reason: 'heading',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        **Elinvoima**
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        **Henkilöstö**
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        **Ketteryys** ←`,
    },
    {
      name: 'an aim of the city',
      reason: 'aim',
      organisation,
      sheet: `
        Tavoite ←          | Toimenpide     | Mittarit
        **Elinvoima**
        Yritykset kasvavat | Yritysneuvonta | asiakkaita vähintään 300 kpl`,
    },
    {
      name: 'the last heading, with nothing to show it',
      reason: 'heading',
      sheet: `
        Tavoite                         | Toimenpiteet           | Mittarit
        Kestävä talous                  |                        |
        Kiinteistökanta vastaa tarvetta | Myydään rakennukset    | Myydyt rakennukset 3 kpl
        Sujuvat palvelut                |                        |
        Luvat myönnetään ajallaan       | Sähköinen asiointi     | Käsittelyaika enintään 30 pv
        Kadut pidetään kunnossa         | Päällystysohjelma      | Päällystettyä katua 4 km
        Osaava henkilöstö ←             |                        |`,
    },
  ],
  undecided: [],
});
