import { scheduleUnparsable } from '../../../src/rules/schedule/schedule-unparsable.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(scheduleUnparsable, {
  accepts: [
    {
      name: 'known forms',
      sheet: `
        Toimenpide   | Aikataulu                 | Vastuutaho     | Mittari           | Seuranta
        Toimenpide A | 2022–                     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide B | 2022–2023                 | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide C | 31.12. mennessä           | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide D | syksyllä 2025             | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide E | jatkuva, irtisanottavissa | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide F | 08/25                     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide G | Q3/2025                   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Toimenpide H | valtuustokausi            | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
    {
      name: 'a blank is another rule’s',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       |           | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'words that give no time',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu           | Vastuutaho     | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | sovitaan erikseen ← | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026           | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a question mark',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika        | 2025
        Kestävä matkailu              | ? ←                 | 8 300
        Nuorten ohjaamo               | 1.1.2025–31.12.2026 | 12 000`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                 | Aikataulu | Vastuutaho     | Mittari           | Seuranta
        Matkailun edistäminen      | avoin ←   | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Yrittäjyyden edistäminen   | avoin     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Asumisen edistäminen       | avoin     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Liikunnan edistäminen      | avoin     | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain
        Uusien yrittäjien neuvonta | 2025      | Yrityspalvelut | neuvontoja 40 kpl | Vuosittain`,
    },
  ],
  undecided: [],
});
