import { hiddenColumn } from '../../../src/rules/hygiene/hidden-column.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts: string, mark = '', total = '1 125 400') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 ${mark} | −2 183 400 |       −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      ${total} |    −5 525 400 |           −4 400 000`;

testRule(hiddenColumn, {
  accepts: [
    { name: 'nothing is hidden', sheet: rows('') },
    { name: 'a column without amounts', sheet: rows('@ hidden columns A') },
    { name: 'the margins are hidden and part of nothing that is seen', sheet: rows('@ hidden columns E') },
  ],
  flags: [
    {
      name: 'the plan beside its budget',
      reason: 'plan',
      sheet: `
        @ hidden columns D
        Koodi | Toimintakulut      | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500 ←
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400
        1400  | Elinvoimapalvelut  | −1 600 000 | −1 648 500`,
    },
    {
      name: 'a year of the economic plan',
      reason: 'version',
      sheet: `
        @ hidden columns D
        Koodi | Toimintakulut      | KS 2025    | TS 2026    | TS 2027
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500 ← | −1 700 000
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400 | −2 190 000
        1400  | Elinvoimapalvelut  | −1 600 000 | −1 648 500 | −1 650 000`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'history that is folded away',
      reason: 'version',
      sheet: `
        @ hidden columns C
        Koodi | Toimintakulut      | TP 2023    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 ← | −1 693 500
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400
        1400  | Elinvoimapalvelut  | −1 600 000 | −1 648 500`,
      outcome: { severity: 'info' },
    },
    {
      name: 'the revenue',
      reason: 'counted',
      sheet: rows('@ hidden columns C').replace('509 200', '509 200 ←'),
      outcome: { severity: 'warning', data: expect.objectContaining({ hidden: 'C' }) },
    },
    {
      name: 'revenue and expense, told once',
      reason: 'counted',
      sheet: rows('@ hidden columns C-D').replace('509 200', '509 200 ←'),
      outcome: { data: expect.objectContaining({ hidden: 'C–D' }) },
    },
    {
      name: 'quarters folded away under the year',
      reason: 'counted',
      sheet: `
        @ hidden columns C-F
        Koodi | Toimintakulut 2025 | Q1       | Q2       | Q3       | Q4       | Koko vuosi
        1280  | Henkilöstöpalvelut | −400 000 ← | −410 000 | −420 000 | −430 000 | −1 660 000
        1300  | Talouspalvelut     | −500 000 | −510 000 | −520 000 | −530 000 | −2 060 000`,
      outcome: { severity: 'info' },
    },
  ],
  undecided: [],
});
