import { formulaOverwritten } from '../../../src/rules/hygiene/formula-overwritten.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (second: string, third = '=D4-C4 => −48 500') => `
        Koodi | Toimintayksikkö    | TA 2024    | KS 2025    | Muutos
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500 | =D2-C2 => −43 500
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400 | ${second}
        1400  | Elinvoimapalvelut  | −1 600 000 | −1 648 500 | ${third}
        1500  | Kirjastopalvelut   |   −800 000 |   −812 000 | =D5-C5 => −12 000
              | Yhteensä           | −6 200 000 | −6 337 400 | =D6-C6 => −137 400`;

const summary = (third: string) => `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintatuotot        | Toimintakulut            | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | ='A'!B2 => 509 200    | ='A'!B3 => −1 693 500    | ='A'!B4 => −1 184 300
        1300  | Talouspalvelut     | ='B'!B2 => 238 500    | ='B'!B3 => −2 183 400    | ='B'!B4 => −1 944 900
        1400  | Elinvoimapalvelut  | ='C'!B2 => 377 700    | ='C'!B3 => −1 648 500    | ='C'!B4 => −1 270 800
        1800  | Lomituspalvelut    | ='D'!B2 => 17 540 800 | ${third} | ='D'!B4 => 9 000`;

testRule(formulaOverwritten, {
  accepts: [
    { name: 'all formulas', sheet: rows('=D3-C3 => −33 400') },
    { name: 'too few formulas to compare with', sheet: rows('−33 400', '−48 500').replace('=D5-C5 =>', '') },
    {
      name: 'a change without anything to compare with is typed as nil',
      sheet: `
        Koodi | Toimintayksikkö    | TA 2024    | KS 2025    | Muutos %
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500 | =(D2-C2)/ABS(C2) => -0,026
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400 | =(D3-C3)/ABS(C3) => -0,016
        1400  | Elinvoimapalvelut  |          0 |          0 | 0
        1500  | Kirjastopalvelut   |   −800 000 |   −812 000 | =(D5-C5)/ABS(C5) => -0,015`,
    },
    {
      name: 'a typed margin belongs to another rule',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | =C4+D4 => −1 270 800
        1500  | Kirjastopalvelut   |         12 000 |      −812 000 | =C5+D5 => −800 000`,
    },
    {
      name: 'an appropriation decided for the whole, beside sums of its parts',
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
  ],
  flags: [
    {
      name: 'the sum of a row whose amounts are typed, too',
      reason: 'typed',
      sheet: `
        Budget 2027 | | Kvartal 1 | Kvartal 2 | Kvartal 3 | Kvartal 4 | Hela året
        Gator | Intäkter | 12 000 | 12 000 | 12 000 | 12 100 | =SUM(C2:F2) => 48 100
         | Kostnader | −58 000 | −58 000 | −58 000 | −57 900 | =SUM(C3:F3) => −231 900
        | Netto | =C2+C3 => −46 000 | =D2+D3 => −46 000 | =E2+E3 => −46 000 | =F2+F3 => −45 800 | =SUM(C4:F4) => −183 800
        Parker | Intäkter | 9 000 | 9 000 | 9 000 | 9 100 | 36 100 ←
         | Kostnader | −42 900 | −42 900 | −42 900 | −42 800 | =SUM(C6:F6) => −171 500
        | Netto | =C5+C6 => −33 900 | =D5+D6 => −33 900 | =E5+E6 => −33 900 | =F5+F6 => −33 700 | =SUM(C7:F7) => −135 400
        Lokaler | Intäkter | 70 000 | 70 000 | 70 000 | 70 100 | =SUM(C8:F8) => 280 100
         | Kostnader | −80 000 | −80 000 | −80 000 | −79 900 | =SUM(C9:F9) => −319 900
        | Netto | =C8+C9 => −10 000 | =D8+D9 => −10 000 | =E8+E9 => −10 000 | =F8+F9 => −9 800 | =SUM(C10:F10) => −39 800
        Vatten | Intäkter | 61 000 | 61 000 | 61 000 | 61 100 | =SUM(C11:F11) => 244 100
         | Kostnader | −31 000 | −31 000 | −31 000 | −30 900 | =SUM(C12:F12) => −123 900
        | Netto | =C11+C12 => 30 000 | =D11+D12 => 30 000 | =E11+E12 => 30 000 | =F11+F12 => 30 200 | =SUM(C13:F13) => 120 200`,
    },
    {
      name: 'an amount typed among links to the sheets of units',
      reason: 'typed',
      sheet: summary('−17 500 000 ←'),
    },
    {
      name: 'a margin typed in one year of four',
      reason: 'typed',
      sheet: `
        KÄYTTÖSUUNNITELMA       | TP 2023    | TA 2024    | KS 2025    | TS 2026
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    500 000 |    505 000 |    509 200 |    510 000
        TOIMINTAKULUT           | −1 600 000 | −1 650 000 | −1 693 500 | −1 700 000
        TOIMINTAKATE            | =B3+B4 => −1 100 000 | =C3+C4 => −1 145 000 | −1 184 300 ← | =E3+E4 => −1 190 000`,
    },
    {
      name: 'a difference typed in',
      reason: 'typed',
      sheet: rows('−33 400 ←'),
      outcome: { data: expect.objectContaining({ usual: { formula: '=D3-C3' } }) },
    },
    {
      name: 'the year typed over the sum of its quarters',
      reason: 'typed',
      sheet: `
        Koodi | Toimintakulut 2025 | Q1       | Q2       | Q3       | Q4       | Koko vuosi
        1280  | Henkilöstöpalvelut | −400 000 | −410 000 | −420 000 | −430 000 | =SUM(C2:F2) => −1 660 000
        1300  | Talouspalvelut     | −500 000 | −510 000 | −520 000 | −530 000 | −2 060 000 ←
        1400  | Elinvoimapalvelut  | −600 000 | −610 000 | −620 000 | −630 000 | =SUM(C4:F4) => −2 460 000
        1500  | Kirjastopalvelut   | −200 000 | −210 000 | −220 000 | −230 000 | =SUM(C5:F5) => −860 000`,
    },
    {
      name: 'a total of the units of one month',
      reason: 'typed',
      sheet: `
        Periodisering 2026, verksamhetskostnader
        Månad    | Kansliet | Personal | Totalt
        Januari | −8 000 | −5 000 | =B3+C3 => −13 000
        Februari | −8 000 | −5 000 | =B4+C4 => −13 000
        Mars | −8 000 | −5 000 | =B5+C5 => −13 000
        April | −8 000 | −5 000 | =B6+C6 => −13 000
        Maj | −8 000 | −5 000 | −13 000 ←
        Juni | −8 000 | −5 000 | =B8+C8 => −13 000
        Juli | −8 000 | −5 000 | =B9+C9 => −13 000
        Augusti | −8 000 | −5 000 | =B10+C10 => −13 000
        September | −8 000 | −5 000 | =B11+C11 => −13 000
        Oktober | −8 000 | −5 000 | =B12+C12 => −13 000
        November | −8 000 | −5 000 | =B13+C13 => −13 000
        December | −8 000 | −5 000 | =B14+C14 => −13 000
        Året 2026 | =SUM(B3:B14) => −96 000 | =SUM(C3:C14) => −60 000 | =SUM(D3:D14) => −156 000`,
    },
  ],
  undecided: [],
});
