import { dateInvalid } from '../../../src/rules/schedule/date-invalid.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(dateInvalid, {
  accepts: [
    {
      name: 'the last day of February',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 28.2.2027 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: '29 February of a leap year',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 29.2.2028 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'a day without a year',
      sheet: `
        Toimenpide                       | Aikataulu       | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 31.12. mennessä | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026       | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: '29 February of a common year',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika           | 2025
        Kestävä matkailu              | 1.9.2024 - 29.2.2027 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026    | 12 000`,
    },
    {
      name: 'a decision about a change',
      reason: 'text',
      sheet: `
        Käyttösuunnitelman muutos 2026
        4101 Kadut     | KS 2026 | Muutos | Uusi KS 2026 | Päätös
        Toimintatuotot |   8 000 |      0 |        8 000 |
        Toimintakulut  | −60 000 | −5 000 |      −65 000 | Ltk 31.4.2026 § 38 ←
        Toimintakate   | −52 000 | −5 000 |      −57 000 |`,
    },
    {
      name: '31 April of an action',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu            | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 31.4.2025 mennessä ← | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026            | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a thirteenth month',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 13/2025 ← | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: '31 February without a year',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 31.2. ←   | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'both ends',
      reason: 'several',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika            | 2025
        Kestävä matkailu              | 31.9.2024 - 30.2.2027 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026     | 12 000`,
    },
  ],
  undecided: [],
});
