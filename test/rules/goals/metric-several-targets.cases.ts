import { metricSeveralTargets } from '../../../src/rules/goals/metric-several-targets.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricSeveralTargets, {
  accepts: [
    {
      name: 'one target',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | 160 käyttäjää
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a range is one target',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | 20–25 kiintiöpakolaista/vuosi
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'the same target for two years',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | 2025: 40 %, 2026: 45 %
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a starting value',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | osuus nousee 5 %:sta 8 %:iin
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'parted by a semicolon',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | käyttäjiä 160 kpl; harjoituksia 5 000 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'two numbers',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | koulutuksia 4 krt/v, esihenkilöpäivät 2 krt/v ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a target and another measure',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kehityskeskustelut 100 %, henkilöstökyselyn tulokset ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | 2 messua ja 3 kampanjaa ←
        Väki lisääntyy       | Tontit             | 5 tonttia ja 7 taloa
        Luonto voi hyvin     | Kunnostus          | 4 jokea ja 6 lampea
        Palvelut toimivat    | Kyselyt            | 8 kyselyä ja 9 iltaa
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  undecided: [],
});
