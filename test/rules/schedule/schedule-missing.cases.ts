import { scheduleMissing } from '../../../src/rules/schedule/schedule-missing.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({ units: [], goals: { aims: [], required: ['schedule'] } });

testRule(scheduleMissing, {
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
        Toimenpide                       | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a table of projects whose total has none',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026  | 12 000
        Yhteensä                      |                      | 20 300`,
    },
    {
      name: 'the pot and what is left of it need none',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 8 300
        Kylätalot                     | 2025                 | 4 000
        Varaukset yhteensä            |                      | 12 300
        Hankeraha 2025                |                      | 50 000
        Sitomatta                     |                      | 37 700`,
    },
  ],
  flags: [
    {
      name: 'one row is blank',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | ←         | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'two of five, told one by one',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | ←         | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Yrittäjyyden edistäminen         | ←         | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto
        Kolmas                           | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain`,
    },
    {
      name: 'four of six are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | ←         | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Yrittäjyyden edistäminen         |           | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Asumisen edistäminen             |           | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Liikunnan edistäminen            |           | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'the whole column',
      reason: 'column',
      sheet: `
        Toimenpide                       | Aikataulu ← | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       |             | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen |             | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a city that asks for it has no column',
      reason: 'no-column',
      organisation,
      sheet: `
        Toimenpide ←                     | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a project with money and no schedule',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 8 300
        Nuorten ohjaamo               | ←                    | 12 000
        Kylätalot                     | 2025                 | 4 000
        Yhteensä                      |                      | 24 300`,
    },
  ],
  undecided: [],
});
