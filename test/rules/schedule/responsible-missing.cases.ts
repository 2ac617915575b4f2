import { responsibleMissing } from '../../../src/rules/schedule/responsible-missing.ts';
import { testRule } from '../../support/test-rule.ts';
import { makeCity } from '../../support/city.ts';

const organisation = makeCity({ units: [], goals: { aims: [], required: ['responsible'] } });

testRule(responsibleMissing, {
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
        Toimenpide                       | Aikataulu | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
  ],
  flags: [
    {
      name: 'a project that money is reserved for',
      reason: 'one',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2027
        Hanke              | Vastuuhenkilö    | Varaus €
        Digiloikka         | kehityspäällikkö | 42 000
        Vihreä satama      | ←                | 36 500
        Nuorten talo       | nuorisopäällikkö | 18 200
        Varaukset yhteensä |                  | 96 700
        Sitomatta          |                  | 23 300`,
    },
    {
      name: 'one row is blank',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | ←          | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu   | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'two of five, told one by one',
      reason: 'one',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | 2025      | ←              | neuvontoja 40 kpl   | Vuosittain
        Yrittäjyyden edistäminen         | 2025      | ←              | neuvontoja 40 kpl   | Vuosittain
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto
        Kolmas                           | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain`,
    },
    {
      name: 'four of six are one finding',
      reason: 'many',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho     | Mittari             | Seuranta
        Matkailun edistäminen            | 2025      | ←              | neuvontoja 40 kpl   | Vuosittain
        Yrittäjyyden edistäminen         | 2025      |                | neuvontoja 40 kpl   | Vuosittain
        Asumisen edistäminen             | 2025      |                | neuvontoja 40 kpl   | Vuosittain
        Liikunnan edistäminen            | 2025      |                | neuvontoja 40 kpl   | Vuosittain
        Uusien yrittäjien neuvonta       | 2025      | Yrityspalvelut | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | Matkailu       | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'the whole column',
      reason: 'column',
      sheet: `
        Toimenpide                       | Aikataulu | Vastuutaho ← | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      |              | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 |              | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'a city that asks for it has no column',
      reason: 'no-column',
      organisation,
      sheet: `
        Toimenpide ←                     | Aikataulu | Mittari             | Seuranta
        Uusien yrittäjien neuvonta       | 2025      | neuvontoja 40 kpl   | Vuosittain
        Pieksämäen matkailun edistäminen | 2025–2026 | yöpymisiä 9 000 kpl | Majoitustilasto`,
    },
    {
      name: 'the second period has nobody',
      reason: 'one',
      sheet: `
        Toimenpidesuunnitelma 2020 | Hankkeet   | Vastuutaho    | Toimenpidesuunnitelma 2021-2030 | Hankkeet | Vastuutaho
        Laaditaan tiekartta        | Smart City | tietohallinto | Tiekartan laadinta jatkuu       | IDK      | tietohallinto
        Vahvistetaan osaamista     | EKJ4       | esimiehet     | Koulutus on jatkuvaa            |          | ←`,
    },
  ],
  undecided: [],
});
