import { amendmentAfterYear } from '../../../src/rules/binding/amendment-after-year.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (change: string, decision: string, last = '') => `
  2100 Koulut    | KS 2025  | Muutos | Uusi ks. | Päätös
  Toimintatuotot |  100 000 |      0 |  100 000 |
  Toimintakulut  | −900 000 | ${change} | −920 000 | ${decision}
  Toimintakate   | −800 000 | −20 000 | −820 000 | ${last}`;

testRule(amendmentAfterYear, {
  accepts: [
    {
      name: 'decided during the year',

      sheet: sheetOf('−20 000', 'Kv 15.12.2025 § 90'),
    },
    {
      name: 'decided before the year began',

      sheet: sheetOf('−20 000', 'Kv 15.12.2024 § 90'),
    },
    {
      name: 'a section without a date',

      sheet: sheetOf('−20 000', 'Kv § 90'),
    },
  ],
  flags: [
    {
      name: 'decided in the January after',
      reason: 'late',
      sheet: sheetOf('−20 000 ←', 'Kv 26.1.2026 § 4'),
    },
    {
      name: 'the date stands before the section',
      reason: 'late',
      sheet: `
        Käyttösuunnitelman muutokset 2026
        Pvm       | Päätös      | Tunnus | Yksikkö          | Tulot | Menot
        12.3.2026 | Sivltk § 21 | 5100   | Perusopetus      |     0 | −24 000
        12.3.2026 | Sivltk § 21 | 5200   | Lukio            |     0 |  24 000
        27.8.2027 | Sivltk § 70 | 5300   | Kansalaisopisto  |     0 |   8 000 ←`,
    },
  ],
  undecided: [],
});
