import { periodOutsidePlan } from '../../../src/rules/schedule/period-outside-plan.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(periodOutsidePlan, {
  accepts: [
    {
      name: 'in the plan year',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000`,
    },
    {
      name: 'ended, and no money is reserved',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Kestävä matkailu              | 2023–2024           | 0
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
    {
      name: 'the plan year is not known',
      sheet: `
        == Tavoitteet ==
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2022      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'an action that begins later',
      sheet: `
        Käyttösuunnitelma 2025
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2026–     | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'money for a project that has ended',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika          | 2025
        Kestävä matkailu              | 1.1.2023–31.12.2024 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026   | 12 000`,
    },
    {
      name: 'money for a project that begins later',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika          | 2025
        Kestävä matkailu              | 1.1.2026–31.12.2027 ← | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026   | 12 000`,
    },
    {
      name: 'an action of an earlier year',
      reason: 'one',
      sheet: `
        Käyttösuunnitelma 2025
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2022 ←    | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Käyttösuunnitelma 2025
        Toimenpide                 | Aikataulu | Vastuutaho     | Mittari           | Seuranta
        Matkailun edistäminen      | 2022 ←    | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Yrittäjyyden edistäminen   | 2022      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Asumisen edistäminen       | 2022      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Liikunnan edistäminen      | 2022      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Uusien yrittäjien neuvonta | 2025      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
  ],
  undecided: [],
});
