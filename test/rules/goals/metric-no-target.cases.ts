import { metricNoTarget } from '../../../src/rules/goals/metric-no-target.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricNoTarget, {
  accepts: [
    {
      name: 'a number',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | käyntejä yli 300
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a direction',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | kävijämäärä kasvaa 5 %
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a milestone',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Some-kanavat uudistettu
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a rate',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | esihenkilöpäivät 2 krt/v
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a range',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | 20–25 kiintiöpakolaista/vuosi
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'a bare indicator',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kuntabarometri ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a count without a number',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Perustettujen yritysten määrä ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a year is no target',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kävijämäärä vuonna 2025 ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'an ordinal is no target',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | 3. sektorin palautteen määrä ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | Lainausten määrä ←
        Väki lisääntyy       | Tontit             | Kävijämäärä
        Luonto voi hyvin     | Kunnostus          | Rakennuslupien lukumäärä
        Palvelut toimivat    | Kyselyt            | Kyselyn tulokset
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'its cell in the column of targets is blank',
      reason: 'one',
      sheet: `
        Tavoite              | Mittarit              | Tavoitetaso 2026
        Yritykset kasvavat   | Yrityskäynnit, kpl    | 300
        Kirjasto palvelee    | Kirjastokäynnit, kpl  | ←
        Henkilöstö voi hyvin | Sairauspoissaolot, pv | 12`,
    },
  ],
  undecided: [],
});
