import { errorCell } from '../../../src/rules/hygiene/error-cell.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (expense: string, margin: string, total: string, foot = '') => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 | ${expense}    | ${margin}
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
              | Yhteensä           |        747 700 | ${total}      | −3 129 200${foot}`;

testRule(errorCell, {
  accepts: [
    { name: 'no errors', sheet: rows('−1 693 500', '−1 184 300', '−3 876 900') },
    {
      name: 'an error outside the chain of any figure',
      sheet: rows('−1 693 500', '−1 184 300', '−3 876 900', '\n\n\n\n\n ||||||||| Apulaskelma | #N/A'),
    },
    {
      name: 'a percentage divided by zero',
      sheet: `
        Yksikkö                 | TA 2024 | KS 2025 | Muutos %
        1280 Henkilöstöpalvelut |         |         |
        Toimintatuotot          |       0 |  10 000 | #DIV/0!
        Toimintakulut           | −20 000 | −30 000 | 50,0 %
        Toimintakate            | −20 000 | −20 000 | 0,0 %`,
    },
  ],
  flags: [
    {
      name: 'a typed-over cell',
      reason: 'in-figure',
      sheet: rows('#VALUE! ←', '−1 184 300', '−3 876 900'),
    },
    {
      name: 'the error begins in a cell beside the table',
      reason: 'before-figure',
      sheet: rows('=H9 => #DIV/0! ←?', '−1 184 300', '−3 876 900', '\n\n\n\n\n ||||||| #DIV/0! ←').replace(
        '=H9',
        '=H9',
      ),
    },
    {
      name: 'a key figure whose reference is gone; one that divides by nothing is left alone',
      reason: 'beside-figures',
      outcome: { severity: 'warning' },
      sheet: `
        Perusopetus        | TA 2026  | KS 2027
        Toimintatuotot     |   60 000 |   62 000
        Toimintakulut      | −902 000 | −918 000
        Toimintakate       | −842 000 | −856 000
        Oppilaita          |        0 |      829
        Kate €/oppilas     | =B4/B5 => #DIV/0! | =#REF!/C5 => #REF! ←`,
    },
  ],
  undecided: [
    {
      name: 'a total of the broken cell',
      reason: 'follows-error',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut | =#REF!+1 => #REF! ←
        1300  | Talouspalvelut     | −2 183 400
              | Yhteensä           | =SUM(C2:C3) => #REF! ←?`,
    },
  ],
});
