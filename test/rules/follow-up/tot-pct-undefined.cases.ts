import { totPctUndefined } from '../../../src/rules/follow-up/tot-pct-undefined.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(totPctUndefined, {
  accepts: [
    {
      name: 'a dash',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Myyntituotot           |          0 |        5 011 | –
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
    {
      name: 'nothing of nothing',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Myyntituotot           |          0 |            0 |     0
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
  ],
  flags: [
    {
      name: 'a zero in place of a share',
      reason: 'zero-budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Myyntituotot           |          0 |        5 011 |   0 ←
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
  ],
  undecided: [],
});
