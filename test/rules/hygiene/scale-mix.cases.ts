import { scaleMix } from '../../../src/rules/hygiene/scale-mix.ts';
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

const funded = (plan: string) => `
        Koodi | Yksikkö  | Tili            | Rahoittaja | TA 2026  | KS 2027
        1280  | Nuoriso  | Henkilöstökulut | Kaupunki   | −412 310 | ${plan}
        1280  | Nuoriso  | Henkilöstökulut | Säätiö     | −400     | −410
        1280  | Nuoriso  | Palvelujen ostot | Kaupunki  | −95 120  | −97 340
        1300  | Kirjasto | Henkilöstökulut | Kaupunki   | −850 430 | −862 270
        1300  | Kirjasto | Palvelujen ostot | Kaupunki  | −641 560 | −655 980`;

testRule(scaleMix, {
  accepts: [
    {
      name: 'a small revenue beside the net of the year before',
      sheet: `
        KS 2027    | Aufwand      | Ertrag      | TA 2026     | TP 2025
        Verwaltung |  4 366 624   |   −433 494  | 3 822 646   | 3 851 316
        Bildung    |  8 358 855   |   −962 071  | 7 221 746   | 7 196 500
        Kultur     |  4 216 582   | −1 405 862  | 2 744 975   | 2 810 720
        Verkehr    |    624 598   |       −598  | 598 828     | 590 115`,
    },
    {
      name: 'a small unit in full hundreds like the others',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Vaalit             |              0 |        −2 200 | −2 200
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800
        1510  | Kirjastopalvelut   |        101 000 |      −948 500 | −847 500`,
    },
    { name: 'all in euros', sheet: rows() },
    {
      name: 'a small and a large row of one unit, each like its other year',
      sheet: funded('−430 260'),
    },
    {
      name: 'an outcome without a budget to compare it with',
      sheet: `
        Toteuma 1–6/2026 | Toteuma 1–6/2026 | Ennuste 2026
        410 Esiopetus
        Toimintatuotot   |          140 505 |      275 500
        Toimintakulut    |         −720 960 |   −1 502 000
        Toimintakate     |         −580 455 |   −1 226 500`,
    },
    {
      name: 'all in thousands',
      sheet: rows('        1 000 € |\n')
        .replace('509 200', '509')
        .replace('238 500', '239')
        .replace('377 700', '378')
        .replace('1 125 400', '1 125')
        .replaceAll(' 500 |', ' |')
        .replaceAll(' 400 |', ' |'),
    },
    { name: 'a wrong figure that is no thousandfold', sheet: rows().replace('509 200', '609') },
    {
      name: 'a margin that is only wrong',
      sheet: rows()
        .replace('−1 944 900', '−1 944 000')
        .replace(/ +\| Yhteensä.*/, ''),
    },
    { name: 'a unit shrinks to a fifth', sheet: years('−430 000') },
  ],
  flags: [
    {
      name: 'one amount of the closed year, and not the plan that it is held beside',
      reason: 'versions-show',
      sheet: `
        Budget 2026 och ekonomiplan 2027
                                | BS 2024    | BU 2025  | BU 2026 | EP 2027
        Skolor | | | |
        Verksamhetens intäkter | 81 213 | 82 000 | 84 000 | 85 000
        Verksamhetens kostnader | −905 ← | −930 000 | −941 000 | −950 000
        Verksamhetsbidrag | =B4+B5 => 80 308 | =C4+C5 => −848 000 | =D4+D5 => −857 000 | =E4+E5 => −865 000
        Dagvård | | | |
        Verksamhetens intäkter | 61 311 | 62 000 | 63 000 | 64 000
        Verksamhetens kostnader | −702 513 | −711 000 | −720 000 | −729 000
        Verksamhetsbidrag | =B8+B9 => −641 202 | =C8+C9 => −649 000 | =D8+D9 => −657 000 | =E8+E9 => −665 000
        Bibliotek | | | |
        Verksamhetens intäkter | 21 107 | 22 000 | 22 000 | 23 000
        Verksamhetens kostnader | −402 917 | −411 000 | −420 000 | −427 000
        Verksamhetsbidrag | =B12+B13 => −381 810 | =C12+C13 => −389 000 | =D12+D13 => −398 000 | =E12+E13 => −404 000
        Idrott | | | |
        Verksamhetens intäkter | 31 402 | 32 000 | 33 000 | 34 000
        Verksamhetens kostnader | −505 741 | −511 000 | −522 000 | −529 000
        Verksamhetsbidrag | =B16+B17 => −474 339 | =C16+C17 => −479 000 | =D16+D17 => −489 000 | =E16+E17 => −495 000`,
    },
    {
      name: 'one quarter with a zero too many',
      reason: 'months-show',
      sheet: `
        4200 Varhaiskasvatus 2027 | 1. neljännes | 2. neljännes | 3. neljännes | 4. neljännes
        Palvelujen ostot   | −38 200 | −35 900 | −29 400 | −41 100
        Muut toimintakulut | −21 500 | −21 500 | −215 000 ← | −21 500`,
    },
    {
      name: 'the years of a row in thousands are one fault',
      reason: 'sums-show',
      outcome: { severity: 'error' },
      sheet: `
        Toimintakulut | TA 2026    | TA 2027    | TS 2028
        Hallinto      | −1 873 ←   | −1 879     | −1 922
        Opetus        | −4 207 000 | −4 235 000 | −4 280 000
        Tekninen      | −2 655 000 | −2 663 000 | −2 701 000
        Yhteensä      | −8 735 000 | −8 777 000 | −8 903 000`,
    },
    {
      name: 'a unit in thousands over the years, the closed one to the cent',
      reason: 'others-show',
      sheet: `
        Toimintakulut         | TP 2023       | TA 2024    | KS 2025
        41010 Lupa-asiat      | −1 771        | −1 789     | −1 807 ←
        41030 Asuntotoimi     | −1 940 047,17 | −1 982 600 | −2 007 500
        41040 Valvonta        | −3 009 954,44 | −3 077 400 | −3 127 200
        41050 Terveysvalvonta | −536 432,56   | −547 300   | −560 700`,
    },
    {
      name: 'a unit in thousands among many, with its own margin',
      reason: 'others-show',
      sheet: `
        Toimintayksikkö  | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        Liikenneväylät   | 32 000         | −578 000      | −546 000
        Puistot          | 104 000        | −896 000      | −792 000
        Satamat          | 177 000        | −1 616 000    | −1 439 000
        Varikko          | 160 000        | −3 090 000    | −2 930 000
        Kiinteistöt      | 322            | −2 246 ←      | −1 924
        Energiahallinta  | 365 000        | −2 303 000    | −1 938 000
        Kaavoitus        | 475 000        | −2 506 000    | −2 031 000`,
    },
    {
      name: 'a summary that links to a form filled in in thousands',
      reason: 'others-show',
      sheet: `
        Toimintayksikkö      | Toimintatuotot        | Toimintakulut              | Toimintakate KS 2027
        2100 Varhaiskasvatus | ='2100'!D9 => 198 100 | ='2100'!D14 => −2 133 300  | ='2100'!D15 => −1 935 200
        2200 Perusopetus     | ='2200'!D9 => 209 500 | ='2200'!D14 => −5 116 500  | ='2200'!D15 => −4 907 000
        2300 Lukio           | ='2300'!D9 => 58 200  | ='2300'!D14 => −1 347 600  | ='2300'!D15 => −1 289 400
        2400 Nuorisopalvelut | ='2400'!D9 => 58 ←    | ='2400'!D14 => −432        | ='2400'!D15 => −374`,
    },
    {
      name: 'no other year to compare with, but the other units',
      reason: 'others-show',
      sheet: years('−2 183 ←').replace('TA 2024 ', ''),
    },
    {
      name: 'a unit of three in thousands, its margin with it',
      reason: 'others-show',
      sheet: `
        Toimintayksikkö       | TUOTOT  | KULUT      | KATE KS 2026
        3110 Lupa-asiat       | 175     | −1 232 ←   | −1 057
        3130 Ympäristövalvonta | 69 000  | −1 099 000 | −1 030 000
        3140 Vesiensuojelu    | 105 000 | −1 128 000 | −1 023 000`,
    },
    {
      name: 'a project in thousands',
      reason: 'others-show',
      sheet: `
        Investoinnit 2026     | TA 2026   | TS 2027
        Koulun peruskorjaus   | 1 770 000 | 70 000
        Torikadun saneeraus   | 1 100 000 | 460 000
        Katuvalaistus         | 1 160 ←   | 890 000
        Kirjastoauto          | 620 000   | 230 000`,
    },
    {
      name: 'a unit in thousands where no sum shows it',
      reason: 'others-show',
      outcome: { severity: 'warning' },
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |            239 |      −2 183 ← | −1 944
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800
        1510  | Kirjastopalvelut   |        101 000 |      −948 500 | −847 500`,
    },
    {
      name: 'one figure in thousands',
      reason: 'sums-show',
      sheet: rows().replace('509 200', '509 ←'),
      outcome: { severity: 'error', expected: 50_900_000, actual: 50_900 },
    },
    {
      name: 'all of a unit in thousands',
      reason: 'sums-show',
      sheet: rows()
        .replace('238 500', '239 ←')
        .replace('−2 183 400', '−2 183')
        .replace('−1 944 900', '−1 945'),
    },
    {
      name: 'a line in all its versions, which keep what leads from one to the next',
      reason: 'sums-show',
      outcome: { severity: 'error' },
      sheet: `
        630 Pelastus     | TA 2026    | Muutokset 2026 | TA 2026 + muutokset | KS 2027
        Myyntituotot     | 5          | 0              | 5                   | 5
        TOIMINTATUOTOT   | 5          | 0              | 5                   | 5
        Henkilöstökulut  | −68        | 0              | −68                 | −70
        Palvelujen ostot | −409 000 ← | 0              | −409 000            | −418 000
        Aineet           | −10        | 0              | −10                 | −10
        TOIMINTAKULUT    | −487       | 0              | −487                | −498
        TOIMINTAKATE     | −482       | 0              | −482                | −493`,
    },
    {
      name: 'one figure a thousandfold',
      reason: 'sums-show',
      sheet: rows().replace('509 200', '509 200 000 ←'),
      outcome: { expected: 50_920_000 },
    },
    { name: 'a total in thousands', reason: 'sums-show', sheet: rows().replace('−5 525 400', '−5 525 ←') },
    {
      name: 'one of two rows of a unit in thousands beside its budget in euros',
      reason: 'other-year-shows',
      sheet: funded('−430 ←'),
    },
    {
      name: 'a unit in thousands beside its budget in euros',
      reason: 'other-year-shows',
      sheet: years('−2 183 ←'),
      outcome: { severity: 'warning' },
    },
    {
      name: 'a forecast in thousands beside the plan and the amended plan',
      reason: 'versions-show',
      sheet: `
        1420 Jätehuolto | KS 2025  | Muutos | KS + muutos | Toteuma 1–8/2025 | Ennuste 2025
        Tuotot          |  640 000 | 20 000 |     660 000 |          441 000 |        662 ←
        Kulut           | −655 000 |      0 |    −655 000 |         −428 000 |     −651 000`,
    },
    {
      name: 'an outcome in thousands, where the others are about half of their budget',
      reason: 'other-year-shows',
      sheet: `
        Yksikkö                | TA 2026    | Toteuma 1–6/2026
        2100 RAKENNUSVALVONTA  |
        Toimintatuotot         |    420 000 |    201 600
        Toimintakulut          |   −610 000 |   −286 700
        2200 KADUT JA PUISTOT  |
        Toimintatuotot         |     95 000 |     45 600
        Toimintakulut          | −2 870 000 | −1 348 900
        2300 TILAPALVELUT      |
        Toimintatuotot         |  5 200 000 |   2 496 ←
        Toimintakulut          | −4 890 000 | −2 298 300`,
    },
    {
      name: 'one month with a zero too many',
      reason: 'months-show',
      sheet: `
        1300 Talouspalvelut |   1/2025 |   2/2025 |   3/2025 |   4/2025 |   5/2025 |   6/2025 |   7/2025 |   8/2025 |   9/2025 |  10/2025 |  11/2025 |  12/2025
        Toimintatuotot      |   20 000 |   21 000 |   20 000 |   20 000 |   19 000 | 200 000 ← |   20 000 |   20 000 |   20 000 |   20 000 |   20 000 |   20 000
        Toimintakulut       | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000 | −180 000`,
    },
    {
      name: 'one month in thousands',
      reason: 'months-show',
      sheet: `
        4100 Vanhuspalvelut 2025 | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu
        Palvelujen ostot | −7 100 | −7 200 | −7 300 | −7 400 | −8 ← | −7 600 | −7 700 | −7 800 | −7 900 | −8 000 | −8 100 | −8 200
        Aineet, tarvikkeet ja tavarat | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'one month with too many zeros',
      reason: 'months-show',
      sheet: `
        4100 Vanhuspalvelut 2025 | Tammi | Helmi | Maalis | Huhti | Touko | Kesä | Heinä | Elo | Syys | Loka | Marras | Joulu
        Palvelujen ostot | −7 100 | −7 200 | −7 300 | −7 400 | −7 500 000 ← | −7 600 | −7 700 | −7 800 | −7 900 | −8 000 | −8 100 | −8 200
        Aineet, tarvikkeet ja tavarat | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700 | −900 | −800 | −900 | −700`,
    },
    {
      name: 'a unit a thousandth of many others that are of one size',
      reason: 'others-show',
      sheet: `
        Yksikkö       | Toimintakulut KS 2025
        2110 Koulut   | −1 993 832
        2120 Kirjasto | −3 550 ←
        2130 Museo    | −4 481 739
        2140 Teatteri | −1 612 539
        2150 Nuoriso  | −1 247 615
        2160 Liikunta | −1 232 352`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'a project in euros among thousands',
      reason: 'others-smaller',
      sheet: `
        1 000 €
        Hanke             | Kustannusarvio | TA 2026   | TS 2027
        Koulun laajennus  | 12 400         | 4 800     | 7 600
        Uimahalli         | 3 850          | 1 900     | 1 950
        Paloasema         | 960 000 ←      | 260 000   | 700 000
        Satamatie         | 1 480          | 610       | 870
        Asemanseudun katu | 2 260          | 540       | 1 720`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'a project in euros, also in a year that hardly any other has money in',
      reason: 'others-smaller',
      sheet: `
        1 000 €
        Hanke             | Kustannusarvio | TA 2026   | TS 2027 | TS 2028
        Koulun laajennus  | 12 400         | 4 800     | 7 600   | 0
        Uimahalli         | 3 850          | 1 900     | 1 950   | 0
        Paloasema         | 960 000 ←      | 260 000   | 600 000 | 100 000
        Satamatie         | 1 480          | 610       | 870     | 0
        Asemanseudun katu | 2 260          | 540       | 1 720   | 0`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'what is calculated from it is no other fault',
      reason: 'other-year-shows',
      sheet: `
        (1 000 €)        | TP 2024 | TA 2025 | TAE 2026
        SIVISTYS         |         |         |
        Toimintatuotot   | =B7+B11+B15 => 1 041 | =C7+C11+C15 => 1 013 | =D7+D11+D15 => 1 055
        Toimintakulut    | =B8+B12+B16 => −15 489 | =C8+C12+C16 => −15 720 | =D8+D12+D16 => −10 316 880
        Toimintakate     | =B3+B4 => −14 448 | =C3+C4 => −14 707 | =D3+D4 => −10 315 825
        Varhaiskasvatus  |         |         |
        Toimintatuotot   |     612 |     598 |    620
        Toimintakulut    |  −4 408 |  −4 510 | −4 655
        Toimintakate     | =B7+B8 => −3 796 | =C7+C8 => −3 912 | =D7+D8 => −4 035
        Opetus           |         |         |
        Toimintatuotot   |     341 |     330 |    345
        Toimintakulut    |  −9 877 | −10 020 | −10 311 000 ←
        Toimintakate     | =B11+B12 => −9 536 | =C11+C12 => −9 690 | =D11+D12 => −10 310 655
        Kulttuuri        |         |         |
        Toimintatuotot   |      88 |      85 |     90
        Toimintakulut    |  −1 204 |  −1 190 | −1 225
        Toimintakate     | =B15+B16 => −1 116 | =C15+C16 => −1 105 | =D15+D16 => −1 135`,
    },
    {
      name: 'a budget in thousands, not the outcome beside it',
      reason: 'others-show',
      sheet: `
        Toimintakulut        | TA 2025      | Toteutuma 1–6/2025
        2100 Varhaiskasvatus | −1 705 ←     | −815 697
        2200 Perusopetus     | −1 082 600   | −520 100
        2300 Lukio           | −1 410 200   | −690 300
        2400 Kirjasto        | −1 746 600   | −851 900
        2500 Nuorisotyö      | −1 233 300   | −601 200`,
    },
  ],
  undecided: [],
});
