import { varianceArith } from '../../../src/rules/follow-up/variance-arith.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(varianceArith, {
  accepts: [
    {
      name: 'a sum that follows from a variance of the other sign, which is told',
      sheet: `
        Toimintakulut     | TA 2026    | Toteuma 2026 | Poikkeama
        6010 Kadunpito    | −1 840 000 |   −1 802 000 | 38 000
        6020 Puistot      |   −760 000 |     −744 000 | −16 000
        6030 Satama       |   −410 000 |     −400 000 | 10 000
        6050 Kalusto      |   −330 000 |     −321 000 | 9 000
        Yhteensä          | −3 340 000 |   −3 267 000 | =SUM(D2:D5) => 41 000`,
    },
    {
      name: 'outcome less budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |   244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 |   170 330
        Toimintakate           |   −715 420 |     −300 853 |   414 567`,
    },
    {
      name: 'budget less outcome',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |  −244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 |  −170 330
        Toimintakate           |   −715 420 |     −300 853 |  −414 567`,
    },
    {
      name: 'expenses positive, what is better is positive',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025   | Toteuma 2025 | Poikkeama
        Tulot                  |   640 000 |      884 237 |   244 237
        Menot                  | 1 355 420 |    1 185 090 |   170 330
        Netto                  |  −715 420 |     −300 853 |   414 567`,
    },
    {
      name: 'the outcome is wrong, which its margin tells',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |   244 237
        Toimintakulut          | −1 355 420 |   −1 158 090 |   170 330
        Toimintakate           |   −715 420 |     −300 853 |   414 567`,
    },
  ],
  flags: [
    {
      name: 'the difference from a frame that names no quantity',
      reason: 'differs',
      sheet: `
        Yksikkö            | Tuotot KS 2025 | Kulut KS 2025 | Netto KS 2025 | Kehys 2025 | Ero kehykseen
        Henkilöstöpalvelut |        509 200 |    −1 693 500 |    −1 184 300 | −1 185 000 |           700
        Talouspalvelut     |        238 500 |    −2 183 400 |    −1 944 900 | −1 950 000 |         5 900 ←
        Elinvoimapalvelut  |        377 700 |    −1 648 500 |    −1 270 800 | −1 272 000 |         1 200`,
    },
    {
      name: 'digits have changed places',
      reason: 'differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 | 224 237 ←
        Toimintakulut          | −1 355 420 |   −1 185 090 |   170 330
        Toimintakate           |   −715 420 |     −300 853 |   414 567`,
    },
    {
      name: 'what is left, with its share wrong too',
      reason: 'differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Jäljellä   | Tot-%
        Toimintatuotot         |    365 000 |      168 630 |    196 370 |  46,2
        Toimintakulut          | −1 612 000 |     −851 240 | −706 760 ← |  54,4
        Toimintakate           | −1 247 000 |     −682 610 |   −564 390 |  54,7`,
    },
  ],
  undecided: [],
});
