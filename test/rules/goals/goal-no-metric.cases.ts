import { goalNoMetric } from '../../../src/rules/goals/goal-no-metric.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({ units: [], goals: { aims: [], required: ['metric'] } });

testRule(goalNoMetric, {
  accepts: [
    {
      name: 'every goal has one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'no column, and nobody asks for it',
      sheet: `
        Tavoite              | Toimenpide         | Vastuutaho
        Yritykset kasvavat   | Yritysneuvonta     | Kh
        Henkilöstö voi hyvin | Kehityskeskustelut | Kh`,
    },
    {
      name: 'merged over two actions',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
                             | Messut             |
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %
        @ merged C2:C3`,
    },
  ],
  flags: [
    {
      name: 'a goal',
      reason: 'goal',
      outcome: {},
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'one action of a goal that has a metric',
      reason: 'action',
      outcome: { severity: 'warning' },
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Yritykset kasvavat   | Messut             | ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'an action where there are no goals',
      reason: 'action',
      outcome: { severity: 'error' },
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | ←                   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'the whole column',
      reason: 'column',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit ←
        Yritykset kasvavat   | Yritysneuvonta     |
        Henkilöstö voi hyvin | Kehityskeskustelut |`,
    },
    {
      name: 'a city that asks for metrics has no column',
      reason: 'no-column',
      organisation,
      sheet: `
        Tavoite ←            | Toimenpide         | Vastuutaho
        Yritykset kasvavat   | Yritysneuvonta     | Kh
        Henkilöstö voi hyvin | Kehityskeskustelut | Kh`,
    },
  ],
  undecided: [],
});
