import { expenseGroupsSum } from '../../../src/rules/arithmetic/expense-groups-sum.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(expenseGroupsSum, {
  accepts: [
    {
      name: 'lines side by side before their sums, rents of what is let and names that nobody knows among them',
      sheet: `
        Käyttösuunnitelma 2025
        Yksikkö     | Myyntitulot | Vuokrat | Tulot yht. | Henkilöstö | Palvelut | Aineet  | Muut   | Menot yht. | Netto
        Hallinto    |       2 500 |       0 |      2 500 |    312 000 |   45 000 |   3 000 |  1 200 |    361 200 |   −358 700
        Kadut       |      15 000 |   4 000 |     19 000 |    420 000 |  655 000 | 180 000 |  8 000 |  1 263 000 | −1 244 000
        Kiinteistöt |      20 000 | 890 000 |    910 000 |    610 000 |  480 000 | 720 000 | 22 000 |  1 832 000 |   −922 000`,
    },
    {
      name: 'groups that never come to the sum, for others are not printed',
      sheet: `
        1280 Henkilöstöpalvelut | TA 2024    | KS 2025
        Myyntituotot            |    410 000 |    417 000
        Maksutuotot             |      3 000 |      3 000
        Toimintatuotot          |    413 000 |    420 000
        Henkilöstökulut         | −1 000 300 | −1 045 300
        Palvelujen ostot        |   −561 700 |   −581 700
        Toimintakulut           | −1 662 000 | −1 727 000
        Toimintakate            | −1 249 000 | −1 307 000`,
    },
    {
      name: 'a line that nobody knows among them, and both sums below all lines',
      sheet: `
        2210 Nuorisopalvelut   |  KS 2025
        3000 Myyntituotot      |   60 000
        3200 Maksutuotot       |   24 000
        4000 Palkat            | −360 000
        4100 Sivukulut         |  −79 200
        4300 Palvelut          |  −84 000
        4500 Aineet            |  −30 000
        4700 Muut kulut        |   −6 000
        Tuotot                 |   84 000
        Kulut                  | −559 200
        Kate                   | −475 200`,
    },
    {
      name: 'groups above their sum',
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |    417 000
        Maksutuotot                   |      3 000
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |    509 200
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'personnel and its parts count once',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Henkilöstökulut         | −1 045 300
        Palkat ja palkkiot      |   −820 300
        Henkilösivukulut        |   −225 000
        Palvelujen ostot        |   −648 200
        Toimintakate            | −1 184 300`,
    },
    {
      name: 'expenses and their groups are positive',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Henkilöstökulut         |  1 045 300
        Palvelujen ostot        |    648 200
        Toimintakulut           |  1 693 500
        Toimintakate            | −1 184 300`,
    },
  ],
  flags: [
    {
      name: 'a typed sum where the formula of the other unit adds up the same lines',
      reason: 'differs',
      sheet: `
        Kustannuspaikka | Tuotot | Henkilöstökulut | Palvelujen ostot | Muut kulut | Toimintakulut           | Toimintakate
        4301 Keittiö    | 20 000 |        −120 000 |          −30 000 |     −4 000 | −164 000 ←              | =B2+F2 => −144 000
        4302 Jakelu     | 10 000 |         −80 000 |          −20 000 |     −3 000 | =SUM(C3:E3) => −103 000 | =B3+F3 => −93 000
        Yhteensä        | =SUM(B2:B3) => 30 000 | =SUM(C2:C3) => −200 000 | =SUM(D2:D3) => −50 000 | =SUM(E2:E3) => −7 000 | =SUM(F2:F3) => −267 000 | =B4+F4 => −237 000`,
    },
    {
      name: 'a summary of what another sheet lists by account',
      reason: 'differs',
      outcome: { expected: -185_100_00, actual: -195_100_00 },
      sheet: `
        == Vienti ==
        Vuosi | Versio | Yksikkö | Yksikön nimi   | Tili | Tilin nimi        | Summa
        2027  | KS     | 8010    | Ympäristö      | 3200 | Maksutuotot       |   64 300
        2027  | KS     | 8010    | Ympäristö      | 4000 | Palkat            | −211 900
        2027  | KS     | 8010    | Ympäristö      | 4300 | Palvelujen ostot  |  −48 600
        2027  | KS     | 8020    | Terveysvalvonta | 3200 | Maksutuotot      |   45 700
        2027  | KS     | 8020    | Terveysvalvonta | 4000 | Palkat           | −150 500
        2027  | KS     | 8020    | Terveysvalvonta | 4300 | Palvelujen ostot |  −34 600
        2027  | KS     | 8030    | Rakennusvalvonta | 3200 | Maksutuotot     |   86 200
        2027  | KS     | 8030    | Rakennusvalvonta | 4000 | Palkat          | −283 900
        2027  | KS     | 8030    | Rakennusvalvonta | 4300 | Palvelujen ostot |  −65 100
        == Yhteenveto ==
        Ympäristölautakunta, yhteenveto 2027
        Yksikkö | Nimi             | Tuotot KS 2027 | Kulut KS 2027 | Netto KS 2027
        8010    | Ympäristö        |  64 300 | −260 500   | −196 200
        8020    | Terveysvalvonta  |  45 700 | −195 100 ← | −149 400
        8030    | Rakennusvalvonta |  86 200 | −349 000   | −262 800
                | Yhteensä         | 196 200 | −804 600   | −608 400`,
    },
    {
      name: 'the expense total is wrong, the margin proves it',
      reason: 'differs',
      outcome: { expected: -169350000, actual: -168350000 },
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |      417 000
        Maksutuotot                   |        3 000
        Tuet ja avustukset            |       61 200
        Muut toimintatuotot           |       28 000
        Toimintatuotot                |      509 200
        Henkilöstökulut               |   −1 045 300
        Palvelujen ostot              |     −581 700
        Aineet, tarvikkeet ja tavarat |      −24 500
        Avustukset                    |            0
        Muut toimintakulut            |      −42 000
        Toimintakulut                 | −1 683 500 ←
        Toimintakate                  |   −1 184 300`,
    },
    {
      name: 'a group is wrong in one year of two, and its parts prove it',
      reason: 'part-differs',
      sheet: `
        KÄYTTÖSUUNNITELMA       | TA 2024    | KS 2025
        1280 Henkilöstöpalvelut |            |
        Toimintatuotot          |    500 000 |    509 200
        Palkat ja palkkiot      |   −800 000 |   −820 300
        Henkilösivukulut        |   −200 000 |   −225 000
        Henkilöstökulut         | −1 000 000 | −1 045 300
        Palvelujen ostot        |   −600 000 | −684 200 ←
        Toimintakulut           | −1 600 000 | −1 693 500
        Toimintakate            | −1 100 000 | −1 184 300`,
    },
    {
      name: 'a total beside its parts is wrong, of which one is known',
      reason: 'differs',
      outcome: { expected: -612000000, actual: -613000000 },
      sheet: `
        Käyttösuunnitelma 2027, euroa
        Tulosalue       | Raami 2027 | Hallinto | Opetus    | Vuokrat | Yhteensä    | Jakamatta
        Varhaiskasvatus | 2 450 000  | 120 000  | 1 980 000 | 350 000 | 2 450 000   | 0
        Perusopetus     | 6 120 000  | 310 000  | 4 900 000 | 910 000 | 6 130 000 ← | −10 000
        Kirjasto        | 398 000    | 21 000   | 302 000   | 75 000  | 398 000     | 0
        Nuorisotyö      | 176 500    | 9 500    | 140 000   | 27 000  | 176 500     | 0
        Museo           | 85 000     | 5 000    | 60 000    | 20 000  | 85 000      | 0`,
    },
  ],
  undecided: [],
});
