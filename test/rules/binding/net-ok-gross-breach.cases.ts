import { netOkGrossBreach } from '../../../src/rules/binding/net-ok-gross-breach.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const bound = { item: 'expense', limit: 'ceiling', nodes: ['2100', '2200'] } as const;
const city = makeCity({ units: ['2100 Koulut', '2200 Kirjasto'], bindings: [bound] });
const blockOf = (what: string, revenue: string, expense: string, margin: string) => `
  2100 Koulut    | TA 2025  | ${what}
  Toimintatuotot |  100 000 | ${revenue}
  Toimintakulut  | −900 000 | ${expense}
  Toimintakate   | −800 000 | ${margin}`;
const rowsOf = (what: string) => `
  Yksikkö       | Tuotot TA 2025 | Kulut TA 2025 | Kate TA 2025 | Tuotot ${what} 2025 | Kulut ${what} 2025 | Kate ${what} 2025
  2100 Koulut   | 100 000 | −900 000 | −800 000 | 140 000 | −940 000 ← | −800 000
  2200 Kirjasto |  10 000 | −310 000 | −300 000 |  10 000 | −250 000 | −240 000`;

testRule(netOkGrossBreach, {
  accepts: [
    {
      name: 'nothing is exceeded',
      organisation: city,
      sheet: blockOf('Toteuma 1-12/2025', '140 000', '−900 000', '−760 000'),
    },
    {
      name: 'revenue does not make up for it: a plain overspend',
      organisation: city,
      sheet: blockOf('Toteuma 1-12/2025', '110 000', '−940 000', '−830 000'),
    },
  ],
  flags: [
    {
      name: 'more revenue came in and was spent',
      reason: 'actual',
      organisation: city,
      outcome: { severity: 'error' },
      sheet: blockOf('Toteuma 1-12/2025', '140 000', '−940 000 ←', '−800 000'),
    },
    {
      name: 'a sister unit has spent less',
      reason: 'actual-transfer',
      organisation: city,
      sheet: rowsOf('toteuma'),
    },
    {
      name: 'the plan adds revenue and expense',
      reason: 'plan',
      organisation: city,
      sheet: blockOf('KS 2025', '140 000', '−940 000 ←', '−800 000'),
    },
    {
      name: 'the plan adds both, and a sister unit plans less',
      reason: 'plan-transfer',
      organisation: city,
      sheet: rowsOf('KS'),
    },
    {
      name: 'against amounts that only the city knows',
      reason: 'plan',
      profile: 'iisalmi',
      sheet: `
        IISALMI           |
        KÄYTTÖSUUNNITELMA | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT | 509 200
        TOIMINTAKULUT  | −1 693 500
        TOIMINTAKATE   | −1 184 300
        1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK |
        TOIMINTATUOTOT | 2 040 900
        TOIMINTAKULUT  | −4 741 700 ←
        TOIMINTAKATE   | −2 700 800`,
    },
  ],
  undecided: [],
});
