import { potUncommittedText } from '../../../src/rules/binding/pot-uncommitted-text.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (second: string, whole: string, rest = '', title = '') => `
  Hankerahaan tehdyt varaukset v. 2025 ${title} |
  Hanke           | Toteutusaika          | 2025
  Osaava Ylä-Savo | 1.1.2025–31.12.2026   | 10 000
  Kestävä kasvu   | 1.3.2025–28.2.2027    | ${second}
  Hankeraha       |                       | ${whole}
  Sitomatta       |                       | ${rest}`;

testRule(potUncommittedText, {
  accepts: [
    {
      name: 'the rest adds up',

      sheet: sheetOf('15 000', '50 000', '25 000'),
    },
    {
      name: 'about is near enough',

      sheet: sheetOf('15 400', '50 000', '', '(sitomatta n. 24 500 €)'),
    },
    {
      name: 'the size of the pot is not known',

      sheet: sheetOf('15 000', '', '25 000'),
    },
    {
      name: 'a short sum of the reservations is told of as a sum',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2026
        Hanke              | 2026
        Kestävä matkailu   | 18 400
        Biohiili-pilotti   | 22 750
        Osaajat esiin      | 31 200
        Nuorten työpajat   | 14 000
        Varaukset yhteensä | =SUM(B3:B5) => 72 350
        Hankeraha 2026     | 120 000
        Sitomatta          | =B8-B7 => 47 650`,
    },
  ],
  flags: [
    {
      name: 'the title is old beside a row that is right',
      reason: 'differs',
      sheet: sheetOf('15 000', '50 000', '25 000', '(sitomatta 23 500 €) ←'),
    },
    {
      name: 'the rest is old',
      reason: 'differs',
      outcome: { expected: 2_500_000, actual: 2_350_000 },
      sheet: sheetOf('15 000', '50 000', '23 500 ←'),
    },
    {
      name: 'about is too far off',
      reason: 'differs',
      sheet: sheetOf('15 000', '50 000', '', '(sitomatta n. 23 500 €) ←'),
    },
  ],
  undecided: [],
});
