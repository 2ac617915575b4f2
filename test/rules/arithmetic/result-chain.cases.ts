import { resultChain } from '../../../src/rules/arithmetic/result-chain.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(resultChain, {
  accepts: [
    {
      name: 'every result comes out',
      sheet: `
        Tuloslaskelma, 1 000 €        | TP 2024 | TA 2025 | TA 2026
        Toimintakate                  | −76 600 | −76 900 | −78 600
        Verotulot                     |  48 200 |  49 100 |  50 300
        Valtionosuudet                |  33 000 |  33 400 |  34 100
        Korkotuotot                   |     120 |     100 |      90
        Korkokulut                    |    −640 |    −700 |    −720
        Vuosikate                     |   4 080 |   5 000 |   5 170
        Suunnitelman mukaiset poistot |  −4 500 |  −4 600 |  −4 700
        Tilikauden tulos              |    −420 |     400 |     470`,
    },
    {
      name: 'sums above the lines they are made of',
      sheet: `
        Tuloslaskelma, 1 000 €        | TP 2024 | TA 2025 | TA 2026
        Toimintakate                  | −76 600 | −76 900 | −78 600
        Verotulot                     |  48 200 |  49 100 |  50 300
        Kunnallisvero                 |  44 000 |  44 800 |  46 000
        Kiinteistövero                |   2 900 |   3 000 |   3 000
        Yhteisövero                   |   1 300 |   1 300 |   1 300
        Valtionosuudet                |  33 000 |  33 400 |  34 100
        Rahoitustuotot ja -kulut      |    −520 |    −600 |    −630
        Korkotuotot                   |     120 |     100 |      90
        Korkokulut                    |    −640 |    −700 |    −720
        Vuosikate                     |   4 080 |   5 000 |   5 170`,
    },
    {
      name: 'lines that are not shown, in every column',
      sheet: `
        Tuloslaskelma, 1 000 €        | TA 2025 | TA 2026
        Toimintakate                  | −76 900 | −78 600
        Verotulot                     |  49 100 |  50 300
        Valtionosuudet                |  33 400 |  34 100
        Vuosikate                     |   5 000 |   5 170`,
    },
  ],
  flags: [
    {
      name: 'a cash flow statement',
      reason: 'differs',
      sheet: `
        Rahoituslaskelma, 1 000 €            | TA 2025 | TA 2026
        Vuosikate                            |   4 770 |   5 470
        Tulorahoituksen korjauserät          |    −150 |    −150
        Toiminnan rahavirta                  |   4 620 |   5 320
        Investointimenot                     |  −7 710 |  −8 300
        Rahoitusosuudet investointimenoihin  |     910 |     890
        Investointien rahavirta              |  −6 800 | −7 140 ←
        Toiminnan ja investointien rahavirta |  −2 180 |  −2 090
        Pitkäaikaisten lainojen lisäys       |   4 000 |   4 200
        Pitkäaikaisten lainojen vähennys     |  −2 100 |  −2 150
        Lainakannan muutokset                |   1 900 |   2 050
        Rahoituksen rahavirta                |   1 900 |   2 050
        Rahavarojen muutos                   |    −280 |     −40`,
    },
    {
      name: 'a column that adds up the others of its row is off with them',
      reason: 'differs',
      outcome: { expected: 26200000, actual: 57400000 },
      sheet: `
        Vesihuoltolaitos              | Ulkoinen KS 2027 | Sisäinen KS 2027 | Yhteensä KS 2027
        Toimintatuotot                | 1 590 000        | 215 000          | =B2+C2 => 1 805 000
        Toimintakulut                 | −978 000         | −80 000          | =B3+C3 => −1 058 000
        Toimintakate                  | 612 000          | 135 000          | =B4+C4 => 747 000
        Rahoitustuotot ja -kulut      | −38 000          | 0                | =B5+C5 => −38 000
        Vuosikate                     | 574 000          | 135 000          | =B6+C6 => 709 000
        Suunnitelman mukaiset poistot | −312 000         | 0                | =B7+C7 => −312 000
        Tilikauden tulos              | 574 000 ←        | 135 000          | =B8+C8 => 709 000`,
    },
    {
      name: 'the only year: what the annual margin is off, the result makes good',
      reason: 'differs',
      outcome: { expected: 57400000, actual: 54700000 },
      sheet: `
        Vesihuoltolaitos              | KS 2027
        Toimintatuotot                | 1 590 000
        Toimintakulut                 | −978 000
        Toimintakate                  | 612 000
        Rahoitustuotot ja -kulut      | −38 000
        Vuosikate                     | 547 000 ←
        Suunnitelman mukaiset poistot | −312 000
        Tilikauden tulos              | 262 000`,
    },
    {
      name: 'depreciation between the margin and the result, without an annual margin',
      reason: 'differs',
      sheet: `
        Vesilaitos                | TP 2024  | TA 2025  | KS 2026
        Toimintatuotot            |  900 000 |  920 000 |  940 000
        Toimintakulut             | −600 000 | −610 000 | −620 000
        Toimintakate              |  300 000 |  310 000 |  320 000
        Suunnitelman mukaiset poistot | −200 000 | −205 000 | −210 000
        Tilikauden tulos          |  100 000 |   95 000 ← |  110 000`,
    },
    {
      name: 'the statement of an enterprise',
      reason: 'differs',
      outcome: { expected: 19200000, actual: 12900000 },
      sheet: `
        Vesihuoltolaitos              | TA 2024  | TA 2025
        Liikevaihto                   | 2 455 000 | 2 510 000
        Liiketoiminnan muut tuotot    | 18 000   | 20 000
        Materiaalit ja palvelut       | −812 000 | −835 000
        Henkilöstökulut               | −466 000 | −479 000
        Poistot ja arvonalentumiset   | −688 000 | −702 000
        Liiketoiminnan muut kulut     | −121 000 | −124 000
        Liikeylijäämä                 | 386 000  | 390 000
        Rahoitustuotot ja -kulut      | −204 000 | −198 000
        Tilikauden ylijäämä           | 182 000  | 129 000 ←`,
    },
    {
      name: 'annual margin is wrong in one column, and the result shows it',
      reason: 'differs',
      outcome: { expected: 517000000, actual: 571000000 },
      sheet: `
        Tuloslaskelma, 1 000 €        | TP 2024 | TA 2025 | TA 2026
        Toimintakate                  | −76 600 | −76 900 | −78 600
        Verotulot                     |  48 200 |  49 100 |  50 300
        Valtionosuudet                |  33 000 |  33 400 |  34 100
        Korkotuotot                   |     120 |     100 |      90
        Korkokulut                    |    −640 |    −700 |    −720
        Vuosikate                     |   4 080 |   5 000 | 5 710 ←
        Suunnitelman mukaiset poistot |  −4 500 |  −4 600 |  −4 700
        Tilikauden tulos              |    −420 |     400 |     470`,
    },
    {
      name: 'the last result is wrong',
      reason: 'differs',
      outcome: { expected: 47000000, actual: 470000000 },
      sheet: `
        Tuloslaskelma, 1 000 €        | TP 2024 | TA 2025 | TA 2026
        Toimintatuotot                |  21 500 |  22 100 |  22 800
        Toimintakulut                 | −98 100 | −99 000 | −101 400
        Toimintakate                  | −76 600 | −76 900 | −78 600
        Verotulot                     |  48 200 |  49 100 |  50 300
        Valtionosuudet                |  33 000 |  33 400 |  34 100
        Rahoitustuotot ja -kulut      |    −520 |    −600 |    −630
        Vuosikate                     |   4 080 |   5 000 |   5 170
        Suunnitelman mukaiset poistot |  −4 500 |  −4 600 |  −4 700
        Tilikauden tulos              |    −420 |     400 |   4 700 ←`,
    },
    {
      name: 'a line between is wrong, the total of the units proves it',
      reason: 'part-differs',
      outcome: { expected: 4100000000, actual: 4190000000 },
      sheet: `
        1 000 €        | TA 2025 |  TA 2026 | TS 2027
        100 Peruskunta |         |          |
        Toimintakate   | −50 000 |  −51 000 | −52 000
        Verotulot      |  40 000 | 41 900 ← |  42 000
        Valtionosuudet |  15 000 |   15 500 |  16 000
        Vuosikate      |   5 000 |    5 500 |   6 000
        200 Vesilaitos |         |          |
        Toimintakate   |  −6 000 |   −6 100 |  −6 200
        Verotulot      |   7 000 |    7 100 |   7 200
        Valtionosuudet |     500 |      500 |     500
        Vuosikate      |   1 500 |    1 500 |   1 500
        Yhteensä       |         |          |
        Toimintakate   | −56 000 |  −57 100 | −58 200
        Verotulot      |  47 000 |   48 100 |  49 200
        Valtionosuudet |  15 500 |   16 000 |  16 500
        Vuosikate      |   6 500 |    7 000 |   7 500`,
    },
    {
      name: 'one of two years is wrong',
      reason: 'differs',
      sheet: `
        Tuloslaskelma, 1 000 €        | TA 2025 | TA 2026
        Toimintakate                  | −76 900 | −78 600
        Verotulot                     |  49 100 |  50 300
        Valtionosuudet                |  33 400 |  34 100
        Rahoitustuotot ja -kulut      |    −600 |    −630
        Vuosikate                     |   5 000 |   5 710 ←`,
    },
    {
      name: 'lines that nobody knows below the line of which they are part',
      reason: 'differs',
      sheet: `
        Haapalan Vesi -liikelaitos | TP 2023  | TA 2024  | KS 2025
        LIIKEVAIHTO                |  500 000 |  520 000 |  540 000
        Vesimaksut                 |  300 000 |  310 000 |  320 000
        Liittymismaksut            |  200 000 |  210 000 |  220 000
        HENKILÖSTÖKULUT            | −180 000 | −185 000 | −190 000
        LIIKETOIMINNAN MUUT KULUT  |  −40 000 |  −41 000 |  −42 000
        POISTOT                    |  −60 000 |  −61 000 |  −62 000
        LIIKEYLIJÄÄMÄ              |  220 000 |  233 000 |  246 500 ←`,
    },
  ],
  undecided: [],
});
