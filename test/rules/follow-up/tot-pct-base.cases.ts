import { totPctBase } from '../../../src/rules/follow-up/tot-pct-base.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(totPctBase, {
  accepts: [
    {
      name: 'from the amended budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025   | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |         0 |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |   −25 000 | −1 637 000 |     −851 240 |  52,0
        Toimintakate           | −1 247 000 |   −25 000 | −1 272 000 |     −682 610 |  53,7`,
    },
    {
      name: 'there is no amended budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
  ],
  flags: [
    {
      name: 'the whole column from the original budget, told once',
      reason: 'original-budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025   | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |         0 |    365 000 |      168 630 |   46,2
        Toimintakulut          | −1 612 000 |   −25 000 | −1 637 000 |     −851 240 | 52,8 ←
        Toimintakate           | −1 247 000 |   −25 000 | −1 272 000 |     −682 610 |   54,7`,
    },
    {
      name: 'one row from the original budget',
      reason: 'original-budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025   | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |         0 |    365 000 |      168 630 |   46,2
        Toimintakulut          | −1 612 000 |   −25 000 | −1 637 000 |     −851 240 |   52,0
        Toimintakate           | −1 247 000 |   −25 000 | −1 272 000 |     −682 610 | 54,7 ←`,
    },
  ],
  undecided: [],
});
