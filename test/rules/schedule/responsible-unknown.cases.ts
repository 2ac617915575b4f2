import { responsibleUnknown } from '../../../src/rules/schedule/responsible-unknown.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({
  units: [],
  goals: { aims: [], required: [], responsible: ['Yrityspalvelut'] },
});

testRule(responsibleUnknown, {
  accepts: [
    {
      name: 'the same everywhere',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Kh         | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Kh         | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a capital letter makes no difference',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho    | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | tietohallinto | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Tietohallinto | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'on the city’s list',
      organisation,
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Yrityspalvelut | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a name cut off is another rule’s',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho                | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | strategia ja kehittäminen | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | strategia ja              | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'an abbreviation and its ending',
      reason: 'variants',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho        | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Kh                | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Kh                | yöpymisiä 9 000 kpl | Majoitustilasto
        Laajakaista                      | 2025      | Kh:n vastuualue ← | neuvontoja 40 kpl   | Vuosittain`,
    },
    {
      name: 'a hyphen',
      reason: 'variants',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho                 | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | talous- ja omistajaohjaus  | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | talous- ja omistajaohjaus  | yöpymisiä 9 000 kpl | Majoitustilasto
        Laajakaista                      | 2025      | talous ja omistajaohjaus ← | neuvontoja 40 kpl   | Vuosittain`,
    },
    {
      name: 'not on the city’s list',
      reason: 'not-listed',
      organisation,
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho       | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut   | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Elinvoimatiimi ← | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  undecided: [],
});
