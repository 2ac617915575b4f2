import { periodNameConflict } from '../../../src/rules/schedule/period-name-conflict.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(periodNameConflict, {
  accepts: [
    {
      name: 'a short last year',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Kestävä matkailu 2025–29      | 1.1.2025–31.12.2029 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
    {
      name: 'a year that is a part of a name',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Älykäs kaupunki 2040          | 1.9.2024 - 31.5.2027 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'an open period',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Matkailu 2024                 | 2025–               | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
  ],
  flags: [
    {
      name: 'the period goes over to the next year',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kesätyöt 2025                 | 1.2.2025–31.1.2026 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'an action',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Messut 2024                      | 2025 ←    | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kylätalot 2025                | 1.2.2025–31.1.2026 ← | 5 000
        Joen kunnostus 2025           | 1.2.2025–31.1.2026   | 5 000
        Ohjaamo 2025                  | 1.2.2025–31.1.2026   | 5 000
        Matkailu 2025                 | 1.2.2025–31.1.2026   | 5 000`,
    },
  ],
  undecided: [],
});
