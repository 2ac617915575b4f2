import { hardcodedTotal } from '../../../src/rules/hygiene/hardcoded-total.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (margins: readonly [string, string, string], total: string) => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | ${margins[0]}
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | ${margins[1]}
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | ${margins[2]}
              | Yhteensä           | ${total}`;

const typed = ['−1 184 300', '−1 944 900', '−1 270 800'] as const;
const formulas = ['=C2+D2 => −1 184 300', '=C3+D3 => −1 944 900', '=C4+D4 => −1 270 800'] as const;
const sums = '=SUM(C2:C4) => 1 125 400 | =SUM(D2:D4) => −5 525 400 | =SUM(E2:E4) => −4 400 000';

const frame = (net: string) => `
        Ikääntyneiden palvelut
        Talousarvio 2027, euroa
        |  |  TP2025 | TA2026 | TA2027 | Kehys 2027
        710 | Kotihoito        |
        | Toimintatuotot       | 340    | 345    | 350    |
        | Toimintakulut        | −800   | −810   | −820   |
        | Toimintakate         | =C5+C6 => −460 | =D5+D6 => −465 | =E5+E6 => −470 |
        720 | Asuminen         |
        | Toimintatuotot       | 100    | 100    | 100    |
        | Toimintakulut        | −500   | −520   | −540   |
        | Toimintakate         | =C9+C10 => −400 | =D9+D10 => −420 | =E9+E10 => −440 |
        | Palvelut yhteensä    |
        | Toimintatuotot       | =C5+C9 => 440  | =D5+D9 => 445  | =E5+E9 => 450 |
        | Toimintakulut        | =C6+C10 => −1 300 | =D6+D10 => −1 330 | =E6+E10 => −1 360 |
        | Toimintakate         | =C13+C14 => −860 | =D13+D14 => −885 | =E13+E14 => −910 | ${net}`;

testRule(hardcodedTotal, {
  accepts: [
    {
      name: 'a frame is decided and typed beside calculated margins',
      sheet: frame('−910'),
    },
    {
      name: 'the budget of last year is typed as it was decided, the plan calculated from typed sides',
      sheet: `
        Musikinstitutet            | BU 2026  | DP 2027
        Verksamhetens intäkter     |   90 000 | 91 000
        Verksamhetens kostnader    | −480 000 | −490 000
        Verksamhetsbidrag          | −390 000 | =C2+C3 => −399 000`,
    },
    { name: 'everything is typed', sheet: rows(typed, '1 125 400 | −5 525 400 | −4 400 000') },
    { name: 'everything is calculated', sheet: rows(formulas, sums) },
    { name: 'margins are typed throughout, totals calculated', sheet: rows(typed, sums) },
    {
      name: 'an appropriation decided for the whole, not for its parts',
      sheet: `
        KÄYTTÖSUUNNITELMA     | TA 2024                     | KS 2025                     | Sitova määräraha 2025
        12801 Palkanlaskenta  |
        TOIMINTATUOTOT        | 10 000                      | 12 000                      |
        TOIMINTAKULUT         | −90 000                     | −95 000                     |
        TOIMINTAKATE          | =B3+B4 => −80 000           | =C3+C4 => −83 000           |
        12802 Työsuojelu      |
        TOIMINTATUOTOT        | 1 000                       | 2 000                       |
        TOIMINTAKULUT         | −30 000                     | −35 000                     |
        TOIMINTAKATE          | =B7+B8 => −29 000           | =C7+C8 => −33 000           |
        1280 HENKILÖSTÖPALVELUT YHTEENSÄ |
        TOIMINTATUOTOT        | =B3+B7 => 11 000            | =C3+C7 => 14 000            | 15 000
        TOIMINTAKULUT         | =B4+B8 => −120 000          | =C4+C8 => −130 000          | −131 500
        TOIMINTAKATE          | =B11+B12 => −109 000        | =C11+C12 => −116 000        | =D11+D12 => −116 500`,
    },
    {
      name: "taxes below the sum of all units are nobody else's",
      sheet: `
                             | TA 2025           | TA 2026
        KONSERNIPALVELUT     |
        Toimintatuotot       | 120               | 119
        Toimintakulut        | −780              | −799
        Toimintakate         | =B3+B4 => −660    | =C3+C4 => −680
        SIVISTYSPALVELUT     |
        Toimintatuotot       | 200               | 198
        Toimintakulut        | −3 100            | −3 200
        Toimintakate         | =B7+B8 => −2 900  | =C7+C8 => −3 002
        KAUPUNKI YHTEENSÄ    |
        Toimintatuotot       | =B3+B7 => 320     | =C3+C7 => 317
        Toimintakulut        | =B4+B8 => −3 880  | =C4+C8 => −3 999
        Toimintakate         | =B11+B12 => −3 560 | =C11+C12 => −3 682
        Verotulot            | 3 700             | 3 800
        Valtionosuudet       | 500               | 510
        Vuosikate            | =SUM(B13:B15) => 640 | =SUM(C13:C15) => 628
        Poistot              | −300              | −310
        Tilikauden tulos     | =B16+B17 => 340   | =C16+C17 => 318`,
    },
  ],
  flags: [
    {
      name: 'a margin typed below sides that are calculated, beside the one of last year',
      reason: 'margin',
      sheet: `
        Musikinstitutet            | BU 2026                 | DP 2027
        Avgiftsintäkter            | 60 000                  | 61 000
        Understöd och bidrag       | 30 000                  | 30 000
        Verksamhetens intäkter     | =SUM(B2:B3) => 90 000   | =SUM(C2:C3) => 91 000
        Personalkostnader          | −400 000                | −408 000
        Köp av tjänster            | −80 000                 | −82 000
        Verksamhetens kostnader    | =SUM(B5:B6) => −480 000 | =SUM(C5:C6) => −490 000
        Verksamhetsbidrag          | =B4+B7 => −390 000      | −399 000 ←`,
    },
    {
      name: 'one total of three is typed',
      reason: 'total',
      sheet: rows(typed, '=SUM(C2:C4) => 1 125 400 | −5 525 400 ← | =SUM(E2:E4) => −4 400 000'),
    },
    {
      name: 'a formula that is only a number',
      reason: 'total',
      sheet: rows(typed, '=SUM(C2:C4) => 1 125 400 | =-5525400 => −5 525 400 ← | =SUM(E2:E4) => −4 400 000'),
    },
    {
      name: 'one margin was typed over its formula',
      reason: 'margin',
      sheet: rows([formulas[0], '−1 944 900 ←', formulas[2]], sums),
    },
  ],
  undecided: [],
});
