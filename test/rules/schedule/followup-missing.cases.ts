import { followupMissing } from '../../../src/rules/schedule/followup-missing.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({ units: [], goals: { aims: [], required: ['followUp'] } });

testRule(followupMissing, {
  accepts: [
    {
      name: 'every row is filled',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'no such column, and nobody asks for it',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl`,
    },
  ],
  flags: [
    {
      name: 'one row is blank',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | ←
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'two of five, told one by one',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | ←
        Yrittäjyyden edistäminen         | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | ←
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto
        Kolmas                           | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain`,
    },
    {
      name: 'four of six are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | ←
        Yrittäjyyden edistäminen         | 2025      | Yrityspalvelut | neuvontoja 40 kpl   |
        Asumisen edistäminen             | 2025      | Yrityspalvelut | neuvontoja 40 kpl   |
        Liikunnan edistäminen            | 2025      | Yrityspalvelut | neuvontoja 40 kpl   |
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'the whole column',
      reason: 'column',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta ←
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   |
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl |`,
    },
    {
      name: 'a city that asks for it has no column',
      reason: 'no-column',
      organisation,
      sheet: `
        Toimenpide ←                     | Aikataulu | Vastuutaho     | Mittari
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl`,
    },
  ],
  undecided: [],
});
