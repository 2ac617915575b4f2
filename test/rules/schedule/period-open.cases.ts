import { periodOpen } from '../../../src/rules/schedule/period-open.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(periodOpen, {
  accepts: [
    {
      name: 'with an end',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2022–2025 | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'ongoing by its word',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | jatkuva   | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a last day only',
      sheet: `
        Toimenpide                       | Aikataulu           | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 31.12.2025 mennessä | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026           | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'a year and a dash',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2022– ←   | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'from a day on',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu         | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 1.1.2025 alkaen ← | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026         | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                 | Aikataulu | Vastuutaho     | Mittari           | Seuranta
        Matkailun edistäminen      | 2022– ←   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Yrittäjyyden edistäminen   | 2022–     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Asumisen edistäminen       | 2022–     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Liikunnan edistäminen      | 2022–     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Uusien yrittäjien neuvonta | 2025      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
  ],
  undecided: [],
});
