import { newRecurringSpend } from '../../../src/rules/arithmetic/new-recurring-spend.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(newRecurringSpend, {
  accepts: [
    {
      name: 'within the budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | KS 2025    | TS 2026
        Toimintatuotot         |    365 000 |    365 000 |    365 000
        Toimintakulut          | −1 612 000 | −1 612 000 | −1 625 000`,
    },
    {
      name: 'once only',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | KS 2025    | TS 2026
        Toimintatuotot         |    365 000 |    365 000 |    365 000
        Toimintakulut          | −1 612 000 | −1 662 000 | −1 612 000`,
    },
  ],
  flags: [
    {
      name: 'more than the budget, and it goes on',
      reason: 'carried-on',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | KS 2025      | TS 2026
        Toimintatuotot         |    365 000 |      365 000 |    365 000
        Toimintakulut          | −1 612 000 | −1 662 000 ← | −1 665 000`,
    },
  ],
  undecided: [],
});
