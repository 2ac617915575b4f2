import { rowTotal } from '../../../src/rules/arithmetic/row-total.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rowTotal, {
  accepts: [
    {
      name: 'a total that by its formulas also adds up a column of another quantity, filled in on some rows',
      sheet: `
        Unit     | Basic KS 2027 | Pensions KS 2027 | Extra KS 2027 | Spare KS 2027 | Total KS 2027
        Kadut    | 3 734 000 |          | 861 000 | 256 000 | =SUM(B2:E2) => 4 851 000
        Puistot  | 1 200 000 |          | 310 000 | 45 000  | =SUM(B3:E3) => 1 555 000
        Tilat    | 2 410 000 |          | 520 000 | 90 000  | =SUM(B4:E4) => 3 020 000
        Hallinto | 250 000   | 980 000  | 20 000  | 10 000  | =SUM(B5:E5) => 1 260 000`,
    },
    {
      name: 'projects with earlier spending and years',
      sheet: `
        Investoinnit 2026     | Käytetty aiemmin | TA 2026   | TS 2027   | TS 2028 | Yhteensä
        Koulun peruskorjaus   | 1 250 000        | 3 900 000 | 3 250 000 | 0       | 8 400 000
        Paloaseman laajennus  | 0                | 450 000   | 1 700 000 | 0       | 2 150 000
        Päiväkoti Metsätähti  | 80 000           | 220 000   | 2 700 000 | 200 000 | 3 200 000`,
    },
    {
      name: 'a cost estimate that reaches further than the plan',
      sheet: `
        Investoinnit 2026     | Kustannusarvio | TA 2026   | TS 2027   | TS 2028
        Koulun peruskorjaus   | 9 900 000      | 3 900 000 | 3 250 000 | 0
        Paloaseman laajennus  | 2 150 000      | 450 000   | 1 700 000 | 0
        Päiväkoti Metsätähti  | 3 120 000      | 220 000   | 2 700 000 | 200 000`,
    },
    {
      name: 'a column that most rows do not make',
      sheet: `
        Investoinnit 2026     | TA 2026   | TS 2027   | Yhteensä
        Koulun peruskorjaus   | 3 900 000 | 3 250 000 | 9 900 000
        Paloaseman laajennus  | 450 000   | 1 700 000 | 2 150 000
        Päiväkoti Metsätähti  | 220 000   | 2 700 000 | 8 000 000`,
    },
  ],
  flags: [
    {
      name: 'expenditure, revenue and net of each project in rows of their own',
      reason: 'differs',
      outcome: { expected: -80_000_000, actual: -50_000_000 },
      sheet: `
        Investointiohjelma 2027–2028
        Hanke                 | Erä   | Kustannusarvio | Käytetty ennen 2027 | TA 2027    | TS 2028    | Yhteensä 2027–2028
        Yläkoulun laajennus   | Menot | −6 400 000     | −400 000            | −2 600 000 | −3 400 000 | −6 000 000
                              | Tulot | 900 000        | 0                   | 400 000    | 500 000    | 900 000
                              | Netto | −5 500 000     | −400 000            | −2 200 000 | −2 900 000 | −5 100 000
        Torikadun saneeraus   | Menot | −1 150 000     | −150 000            | −500 000   | −300 000   | −500 000 ←
                              | Tulot | 120 000        | 0                   | 60 000     | 60 000     | 120 000
                              | Netto | −1 030 000     | −150 000            | −440 000   | −240 000   | −380 000`,
    },
    {
      name: 'one row total is off',
      reason: 'differs',
      outcome: { expected: -320000000, actual: -300000000 },
      sheet: `
        Investoinnit 2026     | Käytetty aiemmin | TA 2026   | TS 2027   | TS 2028 | Yhteensä
        Koulun peruskorjaus   | 1 250 000        | 3 900 000 | 3 250 000 | 0       | 8 400 000
        Paloaseman laajennus  | 0                | 450 000   | 1 700 000 | 0       | 2 150 000
        Päiväkoti Metsätähti  | 80 000           | 220 000   | 2 700 000 | 200 000 | 3 000 000 ←
        Asematien saneeraus   | 40 000           | 700 000   | 0         | 0       | 740 000`,
    },
    {
      name: 'a year is wrong, and the total of its column proves it',
      reason: 'part-differs',
      outcome: { expected: -70000000, actual: -7000000 },
      sheet: `
        Investoinnit 2026     | TA 2026   | TS 2027   | TS 2028 | Yhteensä
        Koulun peruskorjaus   | 3 900 000 | 3 250 000 | 0       | 7 150 000
        Paloaseman laajennus  | 450 000   | 1 700 000 | 0       | 2 150 000
        Päiväkoti Metsätähti  | 220 000   | 2 700 000 | 200 000 | 3 120 000
        Asematien saneeraus   | 70 000 ←  | 40 000    | 0       | 740 000
        Yhteensä              | 5 270 000 | 7 690 000 | 200 000 | 13 160 000`,
    },
    {
      name: 'of three rows two are calculated so, and the sum below follows',
      reason: 'differs',
      outcome: { expected: -135000000, actual: -105000000 },
      sheet: `
        Investoinnit 2027 | TA 2027  | TS 2028    | TS 2029  | Yhteensä
        Runkolinja        | −600 000 | −400 000   | 0        | =SUM(B2:D2) => −1 000 000
        Vesitorni         | −150 000 | −900 000   | −300 000 | =SUM(B3:C3) => −1 050 000 ←
        Mittarit          | −80 000  | −80 000    | −80 000  | =SUM(B4:D4) => −240 000
        Yhteensä          | −830 000 | −1 380 000 | −380 000 | =SUM(E2:E4) => −2 290 000`,
    },
    {
      name: 'parts that nobody knows beside the total of the plan',
      reason: 'differs',
      outcome: { expected: -612000000, actual: -613000000 },
      sheet: `
        Käyttösuunnitelma 2027, euroa
        Vastuualue      | TA 2026    | Hallinto | Opetus     | Tilat    | KS 2027 yhteensä
        Varhaiskasvatus | −2 400 000 | −120 000 | −1 980 000 | −350 000 | −2 450 000
        Perusopetus     | −6 100 000 | −310 000 | −4 900 000 | −910 000 | −6 130 000 ←
        Kirjasto        | −390 000   | −21 000  | −302 000   | −75 000  | −398 000
        Nuorisotyö      | −170 500   | −9 500   | −140 000   | −27 000  | −176 500
        Yhteensä        | −9 060 500 | −460 500 | −7 322 000 | −1 362 000 | −9 144 500`,
    },
    {
      name: 'formulas make the estimate of cost the sum of the years',
      reason: 'differs',
      sheet: `
        Investoinnit 2027 | Kustannusarvio             | TA 2027  | TS 2028  | TS 2029
        Runkolinja        | =SUM(C2:E2) => −1 000 000  | −600 000 | −400 000 | 0
        Vesitorni         | −1 360 000 ←               | −150 000 | −900 000 | −300 000
        Mittarit          | =SUM(C4:E4) => −240 000    | −80 000  | −80 000  | −80 000
        Yhteensä          | =SUM(B2:B4) => −2 600 000  | =SUM(C2:C4) => −830 000 | =SUM(D2:D4) => −1 380 000 | =SUM(E2:E4) => −380 000`,
    },
  ],
  undecided: [],
});
