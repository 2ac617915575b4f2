import { yearMismatch } from '../../../src/rules/hygiene/year-mismatch.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (name: string, title: string, header: string) => `
        == ${name} ==
        ${title} |
        |
        Toimintayksikkö         | ${header}
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300`;

const bookings = `
        Vuosi | Versio | Yksikkö | Yksikön nimi   | Tili | Tilin nimi        | Summa
        2027  | KS     | 8010    | Ympäristö      | 3200 | Maksutuotot       |   64 300
        2027  | KS     | 8010    | Ympäristö      | 4000 | Palkat            | −211 900
        2027  | KS     | 8010    | Ympäristö      | 4300 | Palvelujen ostot  |  −48 600
        2027  | KS     | 8020    | Terveysvalvonta | 3200 | Maksutuotot      |   45 700
        2027  | KS     | 8020    | Terveysvalvonta | 4000 | Palkat           | −150 500
        2027  | KS     | 8020    | Terveysvalvonta | 4300 | Palvelujen ostot |  −34 600
        2027  | KS     | 8030    | Rakennusvalvonta | 3200 | Maksutuotot     |   86 200
        2027  | KS     | 8030    | Rakennusvalvonta | 4000 | Palkat          | −283 900
        2027  | KS     | 8030    | Rakennusvalvonta | 4300 | Palvelujen ostot |  −65 100`;

testRule(yearMismatch, {
  accepts: [
    {
      name: 'months from autumn to spring',
      sheet: `
        Toteuma        | 8/2026 | 9/2026 | 10/2026 | 11/2026 | 12/2026 | 1/2027 | 2/2027
        Toimintatuotot | 75     | 81     | 79      | 80      | 77      | 82     | 75
        Toimintakulut  | −118   | −121   | −117    | −119    | −120    | −122   | −118
        Toimintakate   | −43    | −40    | −38     | −39     | −43     | −40    | −43`,
    },
    { name: 'every row of a list is of one year', sheet: bookings },
    {
      name: 'months that go on from December to January',
      sheet: `
        Ruokapalvelut  | 12/2025 | 1/2026 | 2/2026 | 3/2026
        Toimintatuotot |     100 |    100 |    100 |    100
        Toimintakulut  |    -120 |   -120 |   -120 |   -120
        Toimintakate   |     -20 |    -20 |    -20 |    -20`,
    },
    {
      name: 'an outcome and the forecast of its year and the next',
      sheet: `
        1420 Jätehuolto | KS 2026  | Toteuma 1–8/2026 | Ennuste 2026 | Ennuste 2027
        Tuotot          |  640 000 |          441 000 |      662 000 |      670 000
        Kulut           | −655 000 |         −428 000 |     −651 000 |     −655 000
        Kate            |  −15 000 |           13 000 |       11 000 |       15 000`,
    },
    {
      name: 'revenue that stays the same from one year to the next',
      sheet: `
        Koodi | Toimintayksikkö    | Tuotot TP 2023 | Kulut TP 2023 | Kate TP 2023 | Tuotot TA 2024 | Kulut TA 2024
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |   −1 184 300 |        509 200 |    −1 683 500
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |   −1 944 900 |        238 500 |    −2 193 400`,
    },
    {
      name: 'the running plan before the budget that is drawn up',
      sheet: `
        Peltolan kunta, talousarvio 2026 | | |
        |
        Yksikkö  | TP 2024  | KS 2025    | TA 2026
        Koulut   | −900 000 |   −950 000 |   −960 000
        Kirjasto |  −90 000 |    −95 000 |    −96 000
        Yhteensä | −990 000 | −1 045 000 | −1 056 000`,
    },
    { name: 'one year throughout', sheet: plan('KS 2025', 'Käyttösuunnitelma 2025', 'KS 2025') },
    { name: 'no other year is said', sheet: plan('KS', 'Käyttösuunnitelma', 'KS 2024') },
    {
      name: 'title against heading: nobody can tell which is right',
      sheet: plan('KS', 'Käyttösuunnitelma 2025', 'KS 2024'),
    },
    { name: 'a decision of the year before', sheet: plan('KS', 'Kh 9.12.2024 § 340', 'KS 2025') },
    {
      name: 'each sheet of its own year',
      sheet:
        plan('KS 2024', 'Käyttösuunnitelma 2024', 'KS 2024') +
        plan('KS 2025', 'Käyttösuunnitelma 2025', 'KS 2025'),
    },
    {
      name: 'an early draft beside the plan and its years',
      sheet: `
        1400 Elinvoima | TP 2024  | TA 2025  | KS 2026  | TS 2027  | TS 2028
        TOIMINTATUOTOT |  370 100 |  375 000 |  377 700 |  380 000 |  381 000
        TOIMINTAKULUT  | −640 200 | −645 000 | −648 500 | −660 000 | −675 000
        TOIMINTAKATE   | −270 100 | −270 000 | −270 800 | −280 000 | −294 000`,
    },
  ],
  flags: [
    {
      name: 'a plan of an earlier year than the budget beside it',
      reason: 'header',
      sheet: `
        == KS 2026 ==
        Käyttösuunnitelma 2026 | | |
        |
        1280 Henkilöstöpalvelut | TP 2024    | TA 2025    | KS 2024 ←
        Toimintatuotot          |    501 000 |    505 000 |    509 200
        Toimintakulut           | −1 610 000 | −1 650 000 | −1 693 500
        Toimintakate            | −1 109 000 | −1 145 000 | −1 184 300`,
    },
    {
      name: 'a plan of an earlier year after the budget of the year in the title',
      reason: 'header',
      sheet: `
        == KS ==
        Lautakuntien käyttösuunnitelmat 2026 | |
        |
        Lautakunta            | TA 2026    | KS 2025 ←
        Sivistyslautakunta    | −9 500 000 | −9 500 000
        Tekninen lautakunta   | −4 100 000 | −4 100 000`,
    },
    {
      name: 'two months stand in each other’s place',
      reason: 'months-swapped',
      outcome: { severity: 'warning' },
      sheet: `
        Toteuma 2026   | Tammi | Helmi | Huhti ← | Maalis | Touko | Kesä | Toteuma 1–6
        Toimintatuotot | 75    | 81    | 79      | 80     | 77    | 82   | 474
        Toimintakulut  | −118  | −121  | −117    | −119   | −120  | −122 | −717
        Toimintakate   | −43   | −40   | −38     | −39    | −43   | −40  | −243`,
    },
    {
      name: 'one row of a list is of another year',
      reason: 'row',
      sheet: bookings.replace(
        '2027  | KS     | 8020    | Terveysvalvonta | 4000',
        '2026 ← | KS | 8020 | Terveysvalvonta | 4000',
      ),
      outcome: { severity: 'warning' },
    },
    {
      name: 'one row of a list is of another version',
      reason: 'row',
      sheet: bookings.replace(
        '2027  | KS     | 8020    | Terveysvalvonta | 4000',
        '2027 | TA ← | 8020 | Terveysvalvonta | 4000',
      ),
    },
    {
      name: 'one of three, in a table whose quantities do not stand side by side',
      reason: 'column',
      sheet: `
        Tulosyksikkö     | Tuotot TA 2025 | Tuotot KS 2026 | Kulut TA 2025 | Kulut KS 2025 ← | Netto TA 2025 | Netto KS 2026
        Kirjastopalvelut |         42 000 |         44 000 |      −980 000 |        −991 000 |      −938 000 |      −947 000
        Liikuntapalvelut |        310 000 |        312 000 |    −1 540 000 |      −1 551 000 |    −1 230 000 |    −1 239 000
        Nuorisopalvelut  |         25 000 |         27 000 |      −615 000 |        −626 000 |      −590 000 |      −599 000`,
    },
    {
      name: 'one column of three, whose last heading alone could be grants too',
      reason: 'column',
      sheet: `
        Dispositionsplan 2027
        Enhet    | BG 2026 Intäkter | BG 2026 Kostnader | BG 2026 Bidrag | DP 2027 Intäkter | DP 2026 Kostnader ← | DP 2027 Bidrag
        Ekonomi  |          183 600 |          −903 000 |       −719 400 |          187 300 |            −921 400 |       −734 100
        Personal |           43 200 |          −674 400 |       −631 200 |           44 100 |            −688 200 |       −644 100
        Data     |          394 800 |        −1 166 300 |       −771 500 |          402 900 |          −1 190 100 |       −787 200`,
    },
    {
      name: 'the expense between revenue and margin of another year',
      reason: 'column',
      sheet: `
        Toimiala   | TA 2025 tulot | TA 2025 menot | TA 2025 netto | KS 2026 tulot | KS 2025 menot ← | KS 2026 netto
        Hallinto   |           502 |        −3 108 |        −2 606 |           512 |          −3 188 |        −2 676
        Sivistys   |         2 160 |       −31 080 |       −28 920 |         2 204 |         −31 877 |       −29 673
        Tekninen   |         7 459 |        −9 167 |        −1 708 |         7 611 |          −9 402 |        −1 791`,
    },
    {
      name: 'a forecast of the year before the outcome',
      reason: 'column',
      sheet: `
        1420 Jätehuolto | KS 2026  | Toteuma 1–8/2026 | Ennuste 2025 ←
        Tuotot          |  640 000 |          441 000 |        662 000
        Kulut           | −655 000 |         −428 000 |       −651 000
        Kate            |  −15 000 |           13 000 |         11 000`,
    },
    {
      name: 'title and name of the sheet say another year',
      reason: 'header',
      sheet: plan('KS 2025', 'Käyttösuunnitelma 2025', 'KS 2024 ←'),
      outcome: { severity: 'error', data: expect.objectContaining({ found: '2024', year: '2025' }) },
    },
    {
      name: 'the year asked for and the title',
      reason: 'header',
      sheet: plan('KS', 'Talousarvio 2026', 'KS 2025 ←'),
      year: 2026,
    },
    {
      name: 'the other tables of the sheet, and the year before',
      reason: 'header',
      sheet: ['KS 2025', 'KS 2024 ←', 'KS 2025']
        .map(
          (header, i) => `
        | TP 2023 | TA 2024 | Muutokset 2024 | MTA 2024 | ${header}
        ${i + 1}280 Palvelut | | | | |
        TOIMINTATUOTOT          |    509 200 | 509 300 | 100 | 509 400 | 510 000
        TOIMINTAKULUT           | −693 500 | −693 600 | −100 | −693 700 | −700 000
        TOIMINTAKATE            | −184 300 | −184 300 | 0 | −184 300 | −190 000`,
        )
        .join('\n|'),
    },
    {
      name: 'an outcome of last year among the figures of this one',
      reason: 'compared',
      sheet: `
        Toteumaraportti | TA 2025 | Toteuma 1-6/2024 ← | Tot-%
        5100 Kaavoitus  | | |
        Toimintatuotot  |   100 000 |   47 000 | 47,0 %
        Toimintakulut   |  −800 000 | −390 400 | 48,8 %
        Toimintakate    |  −700 000 | −343 400 | 49,1 %`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'a year comes twice among years that follow one another',
      reason: 'column',
      sheet: `
        Investoinnit 2026–2028 | Kustannusarvio | TA 2026  | TS 2026 ← | TS 2028
        5101 Koulun laajennus  |     −6 200 000 | −900 000 | −2 100 000 | −550 000
        5102 Päiväkoti         |     −3 450 000 | −450 000 | −1 800 000 | −1 200 000
        5201 Asematie          |       −720 000 | −360 000 |   −270 000 | 0`,
    },
    {
      name: 'the amended plan is of the year of the plan and its change',
      reason: 'column',
      sheet: `
        Yksikkö      | KS 2026 | Muutos | Uusi KS 2025 ← | Toteuma 31.8.2026
        610 Maaseutu | -402000 | -12000 | -414000        | -261400
        620 Matkailu | -318000 |   6000 | -312000        | -204700
        Yhteensä     | -720000 |  -6000 | -726000        | -466100`,
    },
    {
      name: 'the budget is of the year of its amendment',
      reason: 'column',
      sheet: `
        Yksikkö      | TP 2025 | TA 2025 ← | Muutokset 2026 | TA 2026 + muutokset
        610 Maaseutu | -398000 | -402000   | -12000         | -414000
        620 Matkailu | -301000 | -318000   |   6000         | -312000
        Yhteensä     | -699000 | -720000   |  -6000         | -726000`,
    },
    {
      name: 'the first month of twelve is of last year',
      reason: 'column',
      sheet: `
        Ruokapalvelut  | KS 2027 | 1/2026 ← | 2/2027 | 3/2027 | 4/2027
        Toimintatuotot |     400 |      100 |    100 |    100 |    100
        Toimintakulut  |    -480 |     -120 |   -120 |   -120 |   -120
        Toimintakate   |     -80 |      -20 |    -20 |    -20 |    -20`,
    },
    {
      name: 'a year is skipped',
      reason: 'column',
      sheet: `
        1400 Elinvoima | KS 2026  | TS 2027  | TS 2029 ←
        TOIMINTATUOTOT |  377 700 |  380 000 |  381 000
        TOIMINTAKULUT  | −648 500 | −660 000 | −675 000
        TOIMINTAKATE   | −270 800 | −280 000 | −294 000`,
    },
  ],
  undecided: [],
});
