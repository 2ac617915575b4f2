import { duplicateHeader } from '../../../src/rules/hygiene/duplicate-header.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (headers: string) => `
        Koodi | Toimintayksikkö    | ${headers}
        1280  | Henkilöstöpalvelut | −1 693 500 | −1 690 000 | −1 700 000
        1300  | Talouspalvelut     | −2 183 400 | −2 180 000 | −2 190 000
        1400  | Elinvoimapalvelut  | −1 648 500 | −1 640 000 | −1 650 000`;

const names = ['Tammikuu', 'Helmikuu', 'Maaliskuu', 'Huhtikuu', 'Toukokuu', 'Kesäkuu', 'Heinäkuu'];
const months = (...labels: string[]) =>
  [
    'Perusturva, menot 2027 kuukausittain',
    'Kuukausi | 4100 Kotihoito | 4300 Päihdetyö | Yhteensä',
    ...labels.map((label, at) => `${label} | −18${at} 300 | −2${at} 800 | −${201 + 2 * at} 100`),
  ].join('\n');

testRule(duplicateHeader, {
  accepts: [
    {
      name: 'two units side by side, each with its labels',
      sheet: `
        Käyttösuunnitelma 2023
        Perhepäivähoito | KS 2023   | | Erityisopetus  | KS 2023
        TUOTOT YHTEENSÄ |   301 600 | | TUOTOT YHTEENSÄ |   553 100
        KULUT YHTEENSÄ  | 1 707 500 | | KULUT YHTEENSÄ  | 3 486 200
        NETTOMENOT      | 1 405 900 | | NETTOMENOT      | 2 933 100`,
    },
    { name: 'each its own', sheet: rows('TA 2024 | KS 2025 | TS 2026') },
    { name: 'differences repeat', sheet: rows('KS 2025 | Muutos | Muutos') },
    {
      name: 'years above quantities',
      sheet: `
              |                    | TA 2024    |             | KS 2025    |
        Koodi | Toimintayksikkö    | Tuotot     | Kulut       | Tuotot     | Kulut
        1280  | Henkilöstöpalvelut | 509 200    | −1 693 500  | 510 000    | −1 700 000
        1300  | Talouspalvelut     | 238 500    | −2 183 400  | 240 000    | −2 190 000`,
    },
    { name: 'each month once', sheet: months(...names) },
  ],
  flags: [
    {
      name: 'a month below itself',
      reason: 'month-row',
      sheet: months(...names.slice(0, 5), 'Toukokuu ←', 'Heinäkuu'),
      outcome: { data: expect.objectContaining({ header: 'Toukokuu', rows: '7, 8' }) },
    },
    {
      name: 'the last month is called by another',
      reason: 'month-row',
      sheet: months(...names.slice(0, 6), 'Toukokuu ←'),
    },
    {
      name: 'the plan twice',
      reason: 'same',
      sheet: rows('KS 2025 | KS 2025 ← | TS 2026'),
      outcome: { data: expect.objectContaining({ columns: 'C, D' }) },
    },
  ],
  undecided: [],
});
