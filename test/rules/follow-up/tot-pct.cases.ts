import { totPct } from '../../../src/rules/follow-up/tot-pct.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(totPct, {
  accepts: [
    {
      name: 'shares as printed',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
    {
      name: 'rounded to whole per cents',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |    46
        Toimintakulut          | −1 612 000 |     −851 240 |    53
        Toimintakate           | −1 247 000 |     −682 610 |    55`,
    },
    {
      name: 'shares as formatted per cents',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 | 46,2 %
        Toimintakulut          | −1 612 000 |     −851 240 | 52,8 %
        Toimintakate           | −1 247 000 |     −682 610 | 54,7 %`,
    },
    {
      name: 'nothing in the column follows from the amounts',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |  11,0
        Toimintakulut          | −1 612 000 |     −851 240 |  12,0
        Toimintakate           | −1 247 000 |     −682 610 |  13,0`,
    },
    {
      name: 'the outcome is wrong, which its margin tells',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |  46,2
        Toimintakulut          | −1 612 000 |     −951 240 |  52,8
        Toimintakate           | −1 247 000 |     −682 610 |  54,7`,
    },
  ],
  flags: [
    {
      name: 'digits have changed places',
      reason: 'differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 | 64,2 ←
        Toimintakulut          | −1 612 000 |     −851 240 |   52,8
        Toimintakate           | −1 247 000 |     −682 610 |   54,7`,
    },
    {
      name: 'the wrong sign',
      reason: 'differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |    46,2 %
        Toimintakulut          | −1 612 000 |     −851 240 |    52,8 %
        Toimintakate           | −1 247 000 |     −682 610 | −54,7 % ←`,
    },
    {
      name: 'many rows are wrong, told once',
      reason: 'differs',
      sheet: `
        Toimintayksikkö         | TA 2025    | Toteuma 2025 | Tot-%
        1200 Hallintopalvelut   | −1 000 000 |     −500 000 |   50,0
        1280 Henkilöstöpalvelut | −1 184 300 |     −600 000 |   50,7
        1300 Talouspalvelut     | −1 944 900 |     −900 000 |   46,3
        1400 Elinvoimapalvelut  | −1 270 800 |     −700 000 |   55,1
        1500 Yhteiset           |   −800 000 |     −400 000 |   50,0
        1510 Työllisyyspalvelut | −4 408 100 |   −2 000 000 |   45,4
        1520 Työllisyysalue     | −2 700 800 |   −1 300 000 | 68,1 ←
        1530 Nuoriso            |   −500 000 |     −250 000 |   60,0
        1540 Liikunta           |   −600 000 |     −300 000 |   60,0
        1550 Kulttuuri          |   −700 000 |     −350 000 |   60,0`,
    },
  ],
  undecided: [],
});
