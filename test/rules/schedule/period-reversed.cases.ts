import { periodReversed } from '../../../src/rules/schedule/period-reversed.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(periodReversed, {
  accepts: [
    {
      name: 'in order',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'years in a list',
      sheet: `
        Toimenpide                       | Aikataulu  | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025, 2024 | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026  | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'one day',
      sheet: `
        Toimenpide                       | Aikataulu           | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 30.6.2025–30.6.2025 | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026           | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'how long a project goes on',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2027
        Hanke         | Kesto                  | Varaus €
        Digiloikka    | 1.3.2026–31.12.2027    | 42 000
        Vihreä satama | 31.12.2028–1.1.2027 ←  | 36 500
        Yhteensä      |                        | 78 500`,
    },
    {
      name: 'a project',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 30.6.2025–1.8.2024 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'for what time something is reserved',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Hanke            | Ajanjakso            | 2025
        Kestävä matkailu | 30.6.2025–1.8.2024 ← | 8 300
        Nuorten ohjaamo  | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'a project by another heading',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Hankeaika            | 2025
        Kestävä matkailu              | 30.6.2025–1.8.2024 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'years of an action',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu   | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2026–2025 ← | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026   | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                 | Aikataulu   | Vastuutaho     | Mittari           | Seuranta
        Matkailun edistäminen      | 2026–2025 ← | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Yrittäjyyden edistäminen   | 2026–2025   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Asumisen edistäminen       | 2026–2025   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Liikunnan edistäminen      | 2026–2025   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Uusien yrittäjien neuvonta | 2025        | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
  ],
  undecided: [],
});
