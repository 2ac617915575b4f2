import { revenueShortfall } from '../../../src/rules/binding/revenue-shortfall.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const revenue = { item: 'revenue', nodes: ['2100', '2200'] } as const;
const city = makeCity({ units: ['2100 Koulut', '2200 Kirjasto'], bindings: [revenue] });
const withExpense = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [revenue, { item: 'expense', limit: 'ceiling', nodes: ['2100', '2200'] }],
});

testRule(revenueShortfall, {
  accepts: [
    {
      name: 'half of an expense that does not bind has been spent',
      organisation: city,
      sheet: `
        Yksikkö       | Tulot TA 2025 | Menot TA 2025 | Tulot toteuma 2025 | Menot toteuma 2025
        2100 Koulut   |       100 000 |      −900 000 |             50 000 |           −440 000
        2200 Kirjasto |        30 000 |      −300 000 |             16 500 |           −149 000`,
    },
    {
      name: 'half a year cannot have earned everything',
      organisation: city,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 30.6.2025
        Toimintatuotot |  100 000 |    50 000
        Toimintakulut  | −900 000 |  −450 000
        Toimintakate   | −800 000 |  −400 000`,
    },
    {
      name: 'nothing says how far the outcome reaches, and little has been spent',
      organisation: withExpense,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 2025
        Toimintatuotot |  100 000 |    50 000
        Toimintakulut  | −900 000 |  −450 000
        Toimintakate   | −800 000 |  −400 000`,
    },
    {
      name: 'more revenue than decided',
      organisation: city,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 001
        Toimintakulut  | −900 000 |  −900 000
        Toimintakate   | −800 000 |  −799 999`,
    },
  ],
  flags: [
    {
      name: 'nearly all of an expense that does not bind has been spent',
      reason: 'actual',
      organisation: city,
      sheet: `
        Yksikkö       | Tulot TA 2025 | Menot TA 2025 | Tulot toteuma 2025 | Menot toteuma 2025
        2100 Koulut   |       100 000 |      −900 000 | 90 000 ←           |           −890 000
        2200 Kirjasto |        30 000 |      −300 000 | 30 500             |           −296 000`,
    },
    {
      name: 'a whole year by its heading',
      reason: 'actual',
      organisation: city,
      outcome: { expected: 10_000_000, actual: 9_000_000 },
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |    90 000 ←
        Toimintakulut  | −900 000 |  −900 000
        Toimintakate   | −800 000 |  −810 000`,
    },
    {
      name: 'nothing says how far the outcome reaches, and nearly all has been spent',
      reason: 'actual',
      organisation: withExpense,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 2025
        Toimintatuotot |  100 000 |    90 000 ←
        Toimintakulut  | −900 000 |  −890 000
        Toimintakate   | −800 000 |  −800 000`,
    },
    {
      name: 'a sister unit has earned more',
      reason: 'actual-transfer',
      organisation: city,
      sheet: `
        Yksikkö       | Toimintatuotot KS 2025 | Toimintatuotot toteuma 1-12/2025
        2100 Koulut   | 100 000 |  90 000 ←
        2200 Kirjasto | 300 000 | 320 000`,
    },
    {
      name: 'the plan falls short of the budget beside it',
      reason: 'plan',
      organisation: city,
      sheet: `
        2100 Koulut    | TA 2025  | KS 2025
        Toimintatuotot |  100 000 |    90 000 ←
        Toimintakulut  | −900 000 |  −890 000
        Toimintakate   | −800 000 |  −800 000`,
    },
    {
      name: 'the plan falls short of the budget beside it, and a sister unit plans more',
      reason: 'plan-transfer',
      organisation: city,
      sheet: `
        Yksikkö       | Toimintatuotot TA 2025 | Toimintatuotot KS 2025
        2100 Koulut   | 100 000 |  90 000 ←
        2200 Kirjasto | 300 000 | 310 000`,
    },
  ],
  undecided: [],
});
