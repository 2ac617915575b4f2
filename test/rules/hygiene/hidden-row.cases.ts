import { hiddenRow } from '../../../src/rules/hygiene/hidden-row.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts: string, mark = '', total = '1 125 400') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 ${mark} | −2 183 400 |       −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      ${total} |    −5 525 400 |           −4 400 000`;

testRule(hiddenRow, {
  accepts: [
    { name: 'nothing is hidden', sheet: rows('') },
    { name: 'a blank row is hidden', sheet: rows('@ hidden rows 7') },
    { name: 'a filter hides the row', sheet: rows('@ hidden rows 3\n@ filtered') },
    { name: 'the hidden total is part of nothing', sheet: rows('@ hidden rows 5') },
    {
      name: 'a hidden unit of zeros',
      sheet: rows('@ hidden rows 3')
        .replace('238 500', '0')
        .replace('−2 183 400', '0')
        .replace('−1 944 900', '0')
        .replace('1 125 400', '886 900')
        .replace('−5 525 400', '−3 342 000')
        .replace('−4 400 000', '−2 455 100'),
    },
  ],
  flags: [
    {
      name: 'a unit of the total',
      reason: 'counted',
      sheet: rows('@ hidden rows 3', '←'),
      outcome: { severity: 'warning' },
    },
    {
      name: 'two units, told once',
      reason: 'counted',
      sheet: rows('@ hidden rows 3-4', '←'),
      outcome: { data: expect.objectContaining({ hidden: '3–4' }) },
    },
    {
      name: 'accounts below their sum are folded away',
      reason: 'counted',
      sheet: `
        @ hidden rows 4-5
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        Myyntituotot            |    500 000 ←
        Maksutuotot             |      9 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300`,
      outcome: { severity: 'info' },
    },
    {
      name: 'a unit that no total counts',
      reason: 'unit',
      sheet: `
        @ hidden rows 3
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |      238 500 ← |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'the revenue of a margin',
      reason: 'counted',
      sheet: `
        @ hidden rows 3
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200 ←
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300`,
    },
  ],
  undecided: [],
});
