import { expenseSign } from '../../../src/rules/arithmetic/expense-sign.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(expenseSign, {
  accepts: [
    {
      name: 'more is reserved of a pot than there is',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2027
        Hanke              | Kesto               | Varaus €
        Digiloikka         | 1.3.2026–31.12.2027 | 42 000
        Vihreä satama      | 1.1.2027–31.12.2028 | 76 500
        Nuorten talo       | 1.8.2026–31.7.2027  | 18 200
        Varaukset yhteensä |                     | 136 700
        Sitomatta          |                     | −16 700
        Hankeraha          |                     | 120 000`,
    },
    {
      name: 'an amendment lowers the expenses of one unit',
      sheet: `
        Toimintakulut           | KS 2025    | Muutos  | Uusi KS 2025
        1280 Henkilöstöpalvelut | −1 693 500 | −20 000 |   −1 713 500
        1300 Talouspalvelut     | −2 183 400 | −10 000 |   −2 193 400
        1400 Elinvoimapalvelut  | −1 648 500 |  30 000 |   −1 618 500`,
    },
    {
      name: 'all expenses positive',
      sheet: `
        Koodi | Toimintayksikkö    | Tulot   | Menot     | Netto KS 2025
        1280  | Henkilöstöpalvelut | 509 200 | 1 693 500 |     1 184 300
        1300  | Talouspalvelut     | 238 500 | 2 183 400 |     1 944 900
        1510  | Työllisyyspalvelut | 272 500 | 4 680 600 |     4 408 100`,
    },
    {
      name: 'half of the expenses positive is another finding',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut |             1 693 500
        1300  | Talouspalvelut     |             2 183 400
        1400  | Elinvoimapalvelut  |            −1 648 500
        1510  | Työllisyyspalvelut |            −4 680 600`,
    },
    {
      name: 'a small amount paid back',
      sheet: `
        4200 Kirjasto      | TA 2026  | Toteuma 1-9/2026
        TOIMINTATUOTOT     |   49 000 |   38 125
        Henkilöstökulut    | −612 000 | −455 308
        Palvelujen ostot   | −144 000 | −109 771
        Aineet, tarvikkeet ja tavarat | −98 000 | 1 414
        TOIMINTAKULUT      | −854 000 | =SUM(C3:C5) => −563 665
        TOIMINTAKATE       | −805 000 | =C2+C6 => −525 540`,
    },
  ],
  flags: [
    {
      name: 'the cost of one year of a project that is estimated below zero',
      reason: 'line-differs',
      sheet: `
        Nro | Hanke       | Kustannusarvio | TA 2027    | TS 2028    | TS 2029    | Yhteensä 2027–2029
        701 | Koulukeskus |     −9 200 000 | −4 000 000 | −3 000 000 | −1 000 000 | =SUM(D2:F2) => −8 000 000
        702 | Vesijohto   |       −640 000 |   −320 000 |   −320 000 |          0 | =SUM(D3:F3) => −640 000
        703 | Katto       |       −410 000 |  410 000 ← |          0 |          0 | =SUM(D4:F4) => 410 000
            | Yhteensä    |    −10 250 000 | −3 910 000 | −3 320 000 | −1 000 000 | =SUM(D5:F5) => −8 230 000`,
    },
    {
      name: 'one account of a unit whose sums are formulas and follow',
      reason: 'others-differ',
      outcome: { severity: 'warning' },
      sheet: `
        340 Hallinto                  | KS 2026
        TOIMINTATUOTOT                | 12 000
        Henkilöstökulut               | −339 500
        Palvelujen ostot              | 97 000 ←
        Aineet, tarvikkeet ja tavarat | −19 400
        Muut toimintakulut            | −29 100
        TOIMINTAKULUT                 | =SUM(B3:B6) => −291 000
        TOIMINTAKATE                  | =B2+B7 => −279 000`,
    },
    {
      name: 'the margin shows that it is meant as negative',
      reason: 'margin-shows',
      outcome: { expected: -468060000, actual: 468060000 },
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1510  | Työllisyyspalvelut |        272 500 |   4 680 600 ← |           −4 408 100`,
    },
    {
      name: 'the margin formula follows, and so does the total',
      reason: 'others-differ',
      outcome: { severity: 'warning' },
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot           | Toimintakulut           | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |                  509 200 |              −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |                  238 500 |              −2 183 400 | =C3+D3 => −1 944 900
        1400  | Elinvoimapalvelut  |                  377 700 |              −1 648 500 | =C4+D4 => −1 270 800
        1510  | Työllisyyspalvelut |                  272 500 |             4 680 600 ← | =C5+D5 => 4 953 100
              | Yhteensä           | =SUM(C2:C5) => 1 397 900 | =SUM(D2:D5) => −844 800 | =SUM(E2:E5) => 553 100`,
    },
    {
      name: 'one group of expense in a statement',
      reason: 'margin-shows',
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
        Aineet, tarvikkeet ja tavarat |   24 500 ←
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'depreciation of one year of a statement',
      reason: 'others-differ',
      outcome: { severity: 'warning' },
      sheet: `
        Vesilaitos, tuloslaskelma          | TA 2026 | TA 2027 | TS 2028 | TS 2029
        Liikevaihto                        | 2 900   | 3 010   | 3 080   | 3 150
        Materiaalit ja palvelut            | −1 130  | −1 168  | −1 190  | −1 210
        Henkilöstökulut                    | −430    | −441    | −450    | −459
        Suunnitelman mukaiset poistot      | −715    | −731    | 760 ←   | −770
        Liikeylijäämä                      | 625     | 670     | 2 200   | 711`,
    },
    {
      name: 'one month of a row',
      reason: 'line-differs',
      sheet: `
        4100 Vanhuspalvelut 2025 | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu
        Palvelujen ostot | −7 100 | −7 200 | −7 300 | −7 400 | 7 500 ← | −7 600 | −7 700 | −7 800 | −7 900 | −8 000 | −8 100 | −8 200
        Aineet, tarvikkeet ja tavarat | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'one cost of a project against all its others',
      reason: 'line-differs',
      sheet: `
        Investoinnit 2026 |
        Hanke             | Kustannusarvio | TA 2026   | TS 2027   | TS 2028
        7101 Koulu        | 12 400         | 6 800     | 5 100     | 500
        7102 Uimahalli    | 3 850          | −2 300 ←  | 1 550     | 0
        7103 Paloasema    | 960            | 260       | 700       | 0
        7104 Satamatie    | 1 480          | 830       | 650       | 0`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'the outcome of an account against its budget',
      reason: 'others-differ',
      sheet: `
        4200 Kirjasto      | TA 2026  | Toteuma 1-9/2026
        TOIMINTATUOTOT     |   49 000 |   38 125
        Henkilöstökulut    | −612 000 | −455 308
        Palvelujen ostot   | −144 000 | −109 771
        Aineet, tarvikkeet ja tavarat | −98 000 | 70 414 ←
        TOIMINTAKULUT      | −854 000 | =SUM(C3:C5) => −494 665
        TOIMINTAKATE       | −805 000 | =C2+C6 => −456 540`,
    },
  ],
  undecided: [],
});
