import { yearChangeOutlier } from '../../../src/rules/arithmetic/year-change-outlier.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(yearChangeOutlier, {
  accepts: [
    {
      name: 'the budgets of a month, of ten months and of the year',
      sheet: `
        Talousraportti 10/2025
                      | 10/2025      |              | 1–10/2025    |              | Koko vuosi
        Tulosalue     | Budjetti     | Toteuma      | Budjetti     | Toteuma      | TA 2025
        Vastaanotot   | −3 100 000   | −3 188 000   | −31 000 000  | −31 920 000  | −37 200 000
        Sairaala      | −15 400 000  | −15 012 000  | −154 000 000 | −156 800 000 | −184 800 000`,
    },
    {
      name: 'sides across that nobody knows, of other signs: no versions of each other',
      sheet: `
        Gliederung | Aufwand 2027 | Ertrag 2027 | Budget 2026 | Actual 2025
        Verwaltung |  4 366 624   |   −433 494  |  3 822 646  | 3 851 316
        Bildung    | 98 358 855   | −9 562 071  | 90 221 746  | 89 972 300
        Kultur     |  4 216 582   |   −405 862  |  3 744 975  | 3 669 256`,
    },
    {
      name: 'two fifths more than two years before',
      sheet: `
        1300 Talouspalvelut | TP 2023  | KS 2025
        TOIMINTATUOTOT      |  200 000 |    280 000
        TOIMINTAKULUT       | −800 000 | −1 120 000
        TOIMINTAKATE        | −600 000 |   −840 000`,
    },
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
    {
      name: 'a small budget that came in many times over',
      sheet: `
        4200 Kirjasto    | TA 2026  | Toteuma 1-9/2026
        Tuet ja avustukset |  4 000 |       30 125
        Henkilöstökulut  | −612 000 |     −455 308
        Palvelujen ostot | −149 000 |     −109 771
        Muut toimintakulut | −61 000 |     −45 702`,
    },
  ],
  flags: [
    {
      name: 'a margin with the sign of none of its other years',
      reason: 'turned',
      outcome: { severity: 'warning' },
      sheet: `
        Toimintakate      | TP 2023  | TA 2024  | KS 2025  | TS 2026
        1210 Kulttuuri    | −399 900 | −408 200 | −412 300 | −420 500
        1220 Järjestöt    |  −94 100 |  −96 000 | 97 000 ← |  −98 900
        1230 Nuorisotoimi | −344 500 | −351 600 | −355 200 | −362 300`,
    },
    {
      name: 'a margin with a digit too many',
      reason: 'times',
      sheet: `
        Toimintakate      | TP 2023  | TA 2024  | KS 2025
        1210 Kulttuuri    | −399 900 | −408 200 | −412 300
        1220 Järjestöt    |  −94 100 |  −96 000 | −970 000 ←
        1230 Nuorisotoimi | −344 500 | −351 600 | −355 200`,
    },
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
    {
      name: 'an earlier year with a digit too many',
      reason: 'times',
      sheet: `
        1400 Elinvoimapalvelut | TP 2023        | TA 2024  | KS 2025
        Henkilöstökulut        |   −801 332     | −812 000 | −820 000
        Palvelujen ostot       | −6 884 100 ←   | −700 000 | −712 000
        Muut toimintakulut     |    −40 210     |  −41 000 |  −41 500`,
    },
    {
      name: 'an outcome with a digit too many',
      reason: 'times',
      sheet: `
        4200 Kirjasto    | TA 2026  | Toteuma 1-9/2026
        Myyntituotot     |   49 000 |       38 125
        Henkilöstökulut  | −612 000 | −4 553 080 ←
        Palvelujen ostot | −149 000 |     −109 771
        Muut toimintakulut | −61 000 |     −45 702`,
    },
  ],
  undecided: [],
});
