import { blankAmount } from '../../../src/rules/hygiene/blank-amount.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts = '') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      1 125 400 |    −5 525 400 |           −4 400 000`;
const years = (second: string, third = '−1 648 500') => `
        Koodi | Toimintakulut      | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500
        1300  | Talouspalvelut     | −2 150 000 | ${second}
        1400  | Elinvoimapalvelut  | −1 600 000 | ${third}
        1500  | Kirjastopalvelut   |   −800 000 | −812 000
        1600  | Liikuntapalvelut   |   −700 000 | −702 000`;

testRule(blankAmount, {
  accepts: [
    {
      name: 'a project that does not begin in the plan year, where only a sum comes to nothing',
      sheet: `
        Investointiohjelma 2026-2028
        Hanke            | TA 2026         | TS 2027           | TS 2028
        Päiväkoti        | −1 800 000      | −3 100 000        |
        Uimahalli        |                 | −400 000          |
        Katuvalot        | −100 000        | −100 000          |
        Yhteensä         | =B3+B5 => −1 900 000 | =C3+C4+C5 => −3 600 000 | =D3+D5 => 0`,
    },
    {
      name: 'the row that names a body above its figures',
      sheet: `
                                 | TA 2025 | KS 2026
        310 Varhaiskasvatus      |
        Maksutuotot              | 421     | 430
        Tuet ja avustukset       | 17      | 18
        Toimintatuotot           | 438     | 448
        Toimintakulut            | −5 300  | −5 400
        Toimintakate             | −4 862  | −4 952
        320 Perusopetus          |
        Maksutuotot              | 90      | 92
        Tuet ja avustukset       | 250     | 247
        Toimintatuotot           | 340     | 339
        Toimintakulut            | −9 100  | −9 200
        Toimintakate             | −8 760  | −8 861
        Lautakunta yhteensä      |
        Toimintatuotot           | 778     | 787
        Toimintakulut            | −14 400 | −14 600
        Toimintakate             | −13 622 | −13 813`,
    },
    {
      name: 'a heading of the lines that a sum below it adds up',
      sheet: `
        320 Tilapalvelut       | KS 2025
        TOIMINTATUOTOT         |
        Vuokratuotot           |     905
        Muut tuotot            |      15
        Toimintatuotot yhteensä |     920
        TOIMINTAKULUT          |
        Henkilöstökulut        |    −433
        Palvelujen ostot       |    −563
        Toimintakulut yhteensä |    −996
        TOIMINTAKATE           |     −76`,
    },
    {
      name: 'a small account that one sheet of three does without',
      sheet: `
        == 1100 ==
        1100 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | −500 000
        Palvelujen ostot | −88 000
        Avustukset       | 
        Toimintakulut    | −588 000
        Toimintakate     | −576 000
        == 1200 ==
        1200 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | −610 000
        Palvelujen ostot | −88 000
        Avustukset       | −5 000
        Toimintakulut    | −703 000
        Toimintakate     | −691 000
        == 1300 ==
        1300 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | −240 000
        Palvelujen ostot | −88 000
        Avustukset       | −2 000
        Toimintakulut    | −330 000
        Toimintakate     | −318 000`,
    },
    { name: 'all given', sheet: rows() },
    {
      name: 'zero is typed',
      sheet: rows()
        .replace('238 500', '0')
        .replace('−1 944 900', '−2 183 400')
        .replace('1 125 400', '886 900')
        .replace('−4 400 000', '−4 638 500'),
    },
    {
      name: 'zeros are left blank throughout',
      sheet: rows()
        .replace('238 500', '')
        .replace('−1 944 900', '−2 183 400')
        .replace('1 125 400', '886 900')
        .replace('−4 400 000', '−4 638 500'),
    },
    {
      name: 'a heading has no amounts',
      sheet: rows().replace('1300 ', '     | Hallinto |||\n        1300 '),
    },
    { name: 'a dash says that there is nothing', sheet: years('–') },
    {
      name: 'a later year of which little is known yet',
      sheet: `
        Kivijoen kunta         |
                               | TP 2024 | TA 2025 | TA 2026 | TS 2027 | TS 2028
        Toimintatuotot         |   4 120 |   4 010 |   4 080 |   4 100 |   4 150
        Toimintakulut          | −21 880 | −22 400 | −22 950 | −23 300 | ei vielä tiedossa
        Toimintakate           | −17 760 | −18 390 | −18 870 | −19 200 |
        Verotulot              |  13 100 |  13 300 |  13 550 |  13 800 |
        Valtionosuudet         |   6 010 |   6 100 |   6 220 |   6 300 |
        Rahoitustuotot ja -kulut | −120  |    −150 |    −140 |    −130 |`,
    },
  ],
  flags: [
    {
      name: 'one month in the row of a unit',
      reason: 'line-has',
      sheet: `
        Menot 2027 | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu | Yhteensä
        4101 Keittiö | 61200 | 61300 | 61400 | 61500 | 61600 | 61700 | 61800 | 61900 | 62000 | 62100 | 62200 | 62300 | 741000
        4102 Koulut | 48300 | 48400 | 48500 | 48600 | 48700 | ← | 48900 | 49000 | 49100 | 49200 | 49300 | 49400 | 537400
        4103 Siivous | 22700 | 22800 | 22900 | 23000 | 23100 | 23200 | 23300 | 23400 | 23500 | 23600 | 23700 | 23800 | 279000`,
    },
    {
      name: 'the revenue of the plan, on the sheet of a single unit',
      reason: 'line-has',
      sheet: `
        210 Päivähoito | TP 2024  | TA 2025  | KS 2026
        Toimintatuotot |   83 400 |   84 900 | ←
        Toimintakulut  | −611 900 | −623 000 | −633 800
        Toimintakate   | −528 500 | −538 100 | =D2+D3 => −633 800`,
    },
    {
      name: 'the wages that the sheets of the other units have',
      reason: 'others-have',
      sheet: `
        == 1100 ==
        1100 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | ←
        Palvelujen ostot | −88 000
        Avustukset       | −3 000
        Toimintakulut    | =SUM(B5:B7) => −91 000
        Toimintakate     | =B4+B8 => −79 000
        == 1200 ==
        1200 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | −610 000
        Palvelujen ostot | −88 000
        Avustukset       | −5 000
        Toimintakulut    | −703 000
        Toimintakate     | −691 000
        == 1300 ==
        1300 Yksikkö      | KS 2025
        Myyntituotot     | 12 000
        Toimintatuotot   | 12 000
        Henkilöstökulut  | −240 000
        Palvelujen ostot | −88 000
        Avustukset       | −2 000
        Toimintakulut    | −330 000
        Toimintakate     | −318 000`,
    },
    {
      name: 'the change of a budget that the amended budget shows',
      reason: 'sums-show',
      sheet: `
        110040 Tietohallinto | KS 2025  | Muutos 2025 | Muutettu KS 2025
        Toimintatuotot       |   21 600 |           0 |           21 600
        Toimintakulut        | −140 800 |           ← |         −141 900
        Toimintakate         | −119 200 |      −1 100 |         −120 300`,
    },
    {
      name: 'the expense of a unit whose statement has a heading of its own',
      reason: 'others-have',
      sheet: `
        Työllisyyspalvelut | KS 2025
        Tulot              | 453 540
        Menot              | ←
        Netto              | =B2+B3 => 453 540

        Talouspalvelut     | KS 2025
        Tulot              | 182 170
        Menot              | −975 800
        Netto              | =B7+B8 => −793 630`,
    },
    {
      name: 'the expense of an area within a sector',
      reason: 'others-have',
      sheet: `
        Vastuualue          | Erä    |  KS 2026
        Hallinto            | Tulot  |    4 200
                            | Menot  | −312 000
                            | Netto  | −307 800
        Rakennusvalvonta    | Tulot  |  128 000
                            | Menot  | ←
                            | Netto  |  =C5+C6 => 128 000
        Tekninen toimiala   | Tulot  |  =C2+C5 => 132 200
                            | Menot  |  =C3+C6 => −312 000
                            | Netto  |  =C8+C9 => −179 800`,
    },
    {
      name: 'a total of typed figures',
      reason: 'parts-have',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800
              | Yhteensä           |      1 125 400 |             ← | =C5+D5 => 1 125 400`,
    },
    {
      name: 'the margin shows it',
      reason: 'sums-show',
      sheet: rows().replace('238 500', '←'),
      outcome: { severity: 'error', data: expect.objectContaining({ amount: { cents: 23_850_000 } }) },
    },
    {
      name: 'an expense below a revenue',
      reason: 'sums-show',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | ←
        TOIMINTAKATE            | −1 944 900
        1400 ELINVOIMAPALVELUT  |
        TOIMINTATUOTOT          |    377 700
        TOIMINTAKULUT           | −1 648 500
        TOIMINTAKATE            | −1 270 800
        1500 KIRJASTOPALVELUT   |
        TOIMINTATUOTOT          |     12 000
        TOIMINTAKULUT           |   −812 000
        TOIMINTAKATE            |   −800 000`,
      outcome: { data: expect.objectContaining({ amount: { cents: -218_340_000 } }) },
    },
    {
      name: 'the total shows it',
      reason: 'sums-show',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut |            −1 693 500
        1300  | Talouspalvelut     | ←
        1400  | Elinvoimapalvelut  |            −1 648 500
        1500  | Kirjastopalvelut   |              −812 000
              | Yhteensä           |            −6 337 400`,
    },
    {
      name: 'the budget has it',
      reason: 'other-year-has',
      sheet: years('←'),
      outcome: { severity: 'warning' },
    },
    {
      name: 'zeros are typed, one is not',
      reason: 'others-have',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |              0 |    −1 693 500 |           −1 693 500
        1300  | Talouspalvelut     | ←              |    −2 183 400 |           −2 183 400
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
        1500  | Kirjastopalvelut   |         12 000 |      −812 000 |             −800 000`,
    },
    {
      name: 'one month of a row',
      reason: 'line-has',
      sheet: `
        4100 Vanhuspalvelut 2025 | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu
        Palvelujen ostot | −7 100 | −7 200 | −7 300 | −7 400 | ← | −7 600 | −7 700 | −7 800 | −7 900 | −8 000 | −8 100 | −8 200
        Aineet, tarvikkeet ja tavarat | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700`,
    },
    {
      name: 'the total column lacks what every unit has',
      reason: 'parts-have',
      sheet: `
        KS 2025        | 1280 Henkilöstö | 1300 Talous | Yhteensä
        Toimintatuotot |         509 200 |     238 500 |    747 700
        Palvelujen ostot |      −581 700 |    −200 000 |   −781 700
        Toimintakulut  |      −1 693 500 |  −2 183 400 | ←
        Toimintakate   |      −1 184 300 |  −1 944 900 | −3 129 200`,
    },
  ],
  undecided: [],
});
