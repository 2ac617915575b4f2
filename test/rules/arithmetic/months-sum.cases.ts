import { monthsSum } from '../../../src/rules/arithmetic/months-sum.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(monthsSum, {
  accepts: [
    {
      name: 'twelve months and the year',
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025 | Vuosi yht.
        Toimintatuotot      |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |    240 000
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −2 160 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −1 920 000`,
    },
    {
      name: 'months of the outcome so far beside the plan',
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 | KS 2025
        Toimintatuotot      |   20 000 |   20 000 |   20 000 |    240 000
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −2 160 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −1 920 000`,
    },
    {
      name: 'the twelve months of last year’s outcome beside another year’s plan',
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025 | KS 2026
        Toimintatuotot      |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |    250 000
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −2 200 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −1 950 000`,
    },
  ],
  flags: [
    {
      name: 'a typed outcome beside its quarters, where the others are their sums',
      reason: 'differs',
      sheet: `
        Toimintakulut     | TA 2026    | I/2026   | II/2026  | III/2026 | IV/2026  | Toteutuma 2026
        6010 Kadunpito    | −1 840 000 | −404 000 | −478 000 | −460 000 | −460 000 | −1 802 000
        6020 Puistot      |   −760 000 | −167 000 | −197 000 | −190 000 | −190 000 | −744 000
        6030 Satama       |   −410 000 |  −90 000 | −106 000 | −102 000 | −102 000 | −400 000
        6050 Kalusto      |   −330 000 |  −72 000 |  −85 000 |  −82 000 |  −82 000 | −312 000 ←`,
    },
    {
      name: 'a month below the others is missing',
      reason: 'differs',
      sheet: `
        Kirjasto 2026
        Kuukausi | Toimintatuotot KS 2026
        Tammikuu | 8 000
        Helmikuu | 8 000
        Maaliskuu | 8 000
        Huhtikuu | 8 000
        Toukokuu | 8 000
        Kesäkuu | 8 000
        Heinäkuu | 8 000
        Syyskuu | 8 000
        Lokakuu | 8 000
        Marraskuu | 8 000
        Joulukuu | 8 000
        Yhteensä | 96 000 ←`,
    },
    {
      name: 'the year is wrong',
      reason: 'differs',
      outcome: { expected: 24000000, actual: 24200000 },
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025 | Vuosi yht.
        Toimintatuotot      |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |  242 000 ←
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −2 160 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −1 920 000`,
    },
    {
      name: 'a month is wrong, and its margin proves it',
      reason: 'part-differs',
      outcome: { expected: 2000000, actual: 200000 },
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025 | Vuosi yht.
        Toimintatuotot      |   20 000 |   20 000 |  2 000 ← |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |    240 000
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −2 160 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −1 920 000`,
    },
    {
      name: 'four quarters',
      reason: 'differs',
      sheet: `
        1300 Talouspalvelut | Q1       | Q2       | Q3       | Q4       | Vuosi yht.
        Toimintatuotot      |   60 000 |   60 000 |   60 000 |   60 000 |      240 000
        Toimintakulut       | −540 000 | −540 000 | −540 000 | −540 000 | −2 061 000 ←
        Toimintakate        | −480 000 | −480 000 | −480 000 | −480 000 |   −1 920 000`,
    },
    {
      name: 'a formula copied down leaves out December, told once',
      reason: 'differs',
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025 | Vuosi yht.
        Toimintatuotot      |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 | =SUM(B2:L2) => 220 000 ←
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | =SUM(B3:L3) => −1 980 000
        Toimintakate        | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | −160 000 | =SUM(B4:L4) => −1 760 000`,
    },
    {
      name: 'a sum that leaves out the last quarter',
      reason: 'differs',
      sheet: `
        Satama, käyttösuunnitelma 2026
                       | Q1       | Q2       | Q3       | Q4       | KS 2026
        Toimintatuotot |  410 000 |  520 000 |  610 000 |  480 000 | 2 020 000
        Toimintakulut  | −388 000 | −402 000 | −431 000 | −415 000 | −1 221 000 ←
        Toimintakate   |   22 000 |  118 000 |  179 000 |   65 000 | 799 000`,
    },
    {
      name: 'a row of the year below months, the units across',
      reason: 'differs',
      sheet: `
        Periodisering 2026, verksamhetskostnader
        Månad    | Kansliet | Personal | Totalt
        Januari | −8 000 | −5 000 | −13 000
        Februari | −8 000 | −5 000 | −13 000
        Mars | −8 000 | −5 000 | −13 000
        April | −8 000 | −5 000 | −13 000
        Maj | −8 000 | −5 000 | −13 000
        Juni | −8 000 | −5 000 | −13 000
        Juli | −8 000 | −5 000 | −13 000
        Augusti | −8 000 | −5 000 | −13 000
        September | −8 000 | −5 000 | −13 000
        Oktober | −8 000 | −5 000 | −13 000
        November | −8 000 | −5 000 | −13 000
        December | −8 000 | −5 000 | −13 000
        Året 2026 | −96 500 ← | −60 000 | −156 500`,
    },
  ],
  undecided: [],
});
