import { responsibleTruncated } from '../../../src/rules/schedule/responsible-truncated.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(responsibleTruncated, {
  accepts: [
    {
      name: 'a whole name',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho                | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | strategia ja kehittäminen | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu                  | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a hyphen inside',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho                | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | talous- ja omistajaohjaus | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu                  | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'a conjunction',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | strategia ja ← | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a hyphen',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | talous- ←  | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu   | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                 | Aikataulu | Vastuutaho     | Mittari           | Seuranta
        Matkailun edistäminen      | 2025      | talous- ←      | neuvontoja 40 kpl | Vuosittain
        Yrittäjyyden edistäminen   | 2025      | talous-        | neuvontoja 40 kpl | Vuosittain
        Asumisen edistäminen       | 2025      | talous-        | neuvontoja 40 kpl | Vuosittain
        Liikunnan edistäminen      | 2025      | talous-        | neuvontoja 40 kpl | Vuosittain
        Uusien yrittäjien neuvonta | 2025      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
  ],
  undecided: [],
});
