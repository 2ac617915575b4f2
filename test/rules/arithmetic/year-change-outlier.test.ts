import { yearChangeOutlier } from '../../../src/rules/arithmetic/year-change-outlier.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(yearChangeOutlier, {
  accepts: [
    {
      name: 'a usual change',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025  | Perustelut
        Toimintatuotot         |  365 000 |  377 700 |
        Palvelujen ostot       | −800 000 | −820 000 |
        Henkilöstökulut        | −812 000 | −820 000 |`,
    },
    {
      name: 'a large change with its reason',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025    | Perustelut
        Toimintatuotot         |  365 000 |    377 700 |
        Palvelujen ostot       | −800 000 | −1 100 000 | Uusi ostopalvelu
        Henkilöstökulut        | −812 000 |   −820 000 |`,
    },
    {
      name: 'just under the limit',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025    | Perustelut
        Toimintatuotot         |  365 000 |    377 700 |
        Palvelujen ostot       | −800 000 | −1 039 000 |
        Henkilöstökulut        | −812 000 |   −820 000 |`,
    },
  ],
  flags: [
    {
      name: 'a digit too many',
      reason: 'times',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025      | Perustelut
        Toimintatuotot         |  365 000 |      377 700 |
        Palvelujen ostot       | −800 000 | −8 000 000 ← |
        Henkilöstökulut        | −812 000 |     −820 000 |`,
    },
    {
      name: 'over the limit without a reason',
      reason: 'beyond',
      outcome: { severity: 'info' },
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025      | Perustelut
        Toimintatuotot         |  365 000 |      377 700 |
        Palvelujen ostot       | −800 000 | −1 100 000 ← |
        Henkilöstökulut        | −812 000 |     −820 000 |`,
    },
  ],
  undecided: [],
});
