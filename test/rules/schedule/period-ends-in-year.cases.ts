import { periodEndsInYear } from '../../../src/rules/schedule/period-ends-in-year.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(periodEndsInYear, {
  accepts: [
    {
      name: 'the last day of the year',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Kestävä matkailu              | 1.8.2024–31.12.2025 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
    {
      name: 'an action without money',
      sheet: `
        Käyttösuunnitelma 2025
        Toimenpide                       | Aikataulu          | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 30.6.2025 mennessä | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026          | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'no money is reserved',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Kestävä matkailu              | 1.8.2024–30.6.2025  | 0
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
  ],
  flags: [
    {
      name: 'in June',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.8.2024–30.6.2025 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kylätalot                     | 1.8.2024–30.6.2025 ← | 5 000
        Joen kunnostus                | 1.8.2024–30.6.2025   | 5 000
        Nuorten ohjaamo               | 1.8.2024–30.6.2025   | 5 000
        Kestävä matkailu              | 1.8.2024–30.6.2025   | 5 000`,
    },
  ],
  undecided: [],
});
