import { potOvercommitted } from '../../../src/rules/binding/pot-overcommitted.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (second: string, whole: string, rest = '') => `
  Hankerahaan tehdyt varaukset v. 2025 |
  Hanke           | Toteutusaika          | 2025
  Osaava Ylä-Savo | 1.1.2025–31.12.2026   | 10 000
  Kestävä kasvu   | 1.3.2025–28.2.2027    | ${second}
  Hankeraha       |                       | ${whole}
  Sitomatta       |                       | ${rest}`;
const city = makeCity({ units: [], rules: { 'pot-overcommitted': { options: { potEuros: 30000 } } } });

testRule(potOvercommitted, {
  accepts: [
    {
      name: 'the whole pot is reserved',

      sheet: sheetOf('40 000', '50 000'),
    },
    {
      name: 'a sum of the reservations above the appropriation that they do not use up',
      sheet: `
        Kunnanhallitus, hankeraha 2026
        Saaja              | Hanke              | Ajanjakso           | Varattu €
        Kehitysyhtiö Oy    | Matkailun kasvu    | 1.2.2026–31.12.2026 | 24 000
        Leader ry          | Kylien hankkeet    | 1.3.2026–31.12.2026 | 18 500
        Varattu yhteensä   |                    |                     | 42 500
        Määräraha 2026     |                    |                     | 90 000
        Vapaana            |                    |                     | 47 500`,
    },
    {
      name: 'the size of the pot is not known',

      sheet: sheetOf('90 000', ''),
    },
  ],
  flags: [
    {
      name: 'more is reserved than there is',
      reason: 'exceeded',
      outcome: { expected: 5_000_000, actual: 5_500_000 },
      sheet: sheetOf('45 000', '50 000 ←'),
    },
    {
      name: 'the sum of the reservations stands above the appropriation',
      reason: 'exceeded',
      outcome: { expected: 9_000_000, actual: 10_000_000 },
      sheet: `
        Kunnanhallitus, hankeraha 2026
        Saaja              | Hanke              | Ajanjakso           | Varattu €
        Kehitysyhtiö Oy    | Matkailun kasvu    | 1.2.2026–31.12.2026 | 60 000
        Leader ry          | Kylien hankkeet    | 1.3.2026–31.12.2026 | 40 000
        Varattu yhteensä   |                    |                     | 100 000
        Määräraha 2026     |                    |                     | 90 000 ←
        Vapaana            |                    |                     | −10 000`,
    },
    {
      name: 'every row is a pot',
      reason: 'exceeded',
      outcome: { expected: 3_800_000, actual: 4_120_000 },
      sheet: `
        Avustusmäärärahat ja varaukset 2027
        Avustuslaji          | Määräraha 2027 | Varattu | Vapaana
        Liikuntaseurat       | 96 000         | 71 500  | 24 500
        Kulttuuriyhdistykset | 38 000 ←       | 41 200  | −3 200
        Nuorisojärjestöt     | 24 000         | 15 400  | 8 600`,
    },
    {
      name: 'every row is a pot that grants are given from',
      reason: 'exceeded',
      outcome: { expected: 1_200_000, actual: 1_290_000 },
      sheet: `
        Hyvinvointilautakunta: järjestöavustukset 2026
        Avustuslaji          | Määräraha 2026 | Myönnetty | Jäljellä
        Liikuntaseurat       | 12 000 ←       | 12 900    | −900
        Kulttuuriyhdistykset | 38 000         | 31 200    | 6 800
        Kyläyhdistykset      | 24 000         | 15 400    | 8 600`,
    },
    {
      name: 'the profile knows the size of the pot',
      reason: 'exceeded',
      organisation: city,
      sheet: sheetOf('25 000', '').replace('| 10 000', '| 10 000 ←'),
    },
    {
      name: 'the pot stands in a line of its own above the list',
      reason: 'exceeded',
      outcome: { expected: 8_000_000, actual: 8_500_000 },
      sheet: `
        Kunnanhallituksen hankeraha |
        Hankerahavaraus 2025 | 80 000 ← |                     |
        |
        Hanke                | Vastuu   | Ajalla              | Varaus 2025
        Matkailun kasvu      | Johtaja  | 1.2.2025–31.12.2025 | 45 000
        Kylien hankkeet      | Johtaja  | 1.3.2025–31.12.2025 | 40 000
        Varattu yhteensä     |          |                     | 85 000
        Sitomatta            |          |                     | −5 000`,
    },
    {
      name: 'grants beyond their appropriation, in a line of its own above the recipients',
      reason: 'exceeded',
      outcome: { expected: 2_000_000, actual: 2_150_000 },
      sheet: `
        Lahtelan kunta: avustukset yhdistyksille 2026 | | |
        |
        Avustusmääräraha 2026 | | 20 000 ← |
        |
        Saaja         | Tarkoitus   | Myönnetty € | Päätös
        Kyläyhdistys  | Uimaranta   | 6 500       | Ltk 3.3.2026 § 3
        Nuorisoseura  | Kesäteatteri | 9 000      | Ltk 3.3.2026 § 4
        Sotaveteraanit | Toiminta   | 6 000       | Ltk 3.3.2026 § 5
        Yhteensä      |             | 21 500      |
        Jakamatta     |             | −1 500      |`,
    },
  ],
  undecided: [],
});
