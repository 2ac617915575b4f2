import { costcentreTotal } from '../../../src/rules/rollup/costcentre-total.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Yksikkö | Kust.paikka | Nimi                  |    Tuotot |      Kulut | Netto KS 2025
        1200    | 12001       | Valtuusto ja hallitus |         0 |   −412 300 |   −412 300
        1200    | 12002       | Hallintopalvelut      |   214 800 | −1 530 400 | −1 315 600
        1200    | 12003       | Tietohallinto         | 1 090 000 | −2 080 200 |   −990 200
        1200    | 12004       | Avustukset            |         0 |    −30 000 |    −30 000
        1200 HALLINTOPALVELUT YHTEENSÄ | |            | 1 304 800 | −4 052 900 | −2 748 100
        1300    | 13001       | Laskenta              |    10 000 |   −200 000 |   −190 000
        1300    | 13002       | Maksuliike            |    20 000 |   −300 000 |   −280 000
        1300 TALOUSPALVELUT YHTEENSÄ   | |            |    30 000 |   −500 000 |   −470 000`;

testRule(costcentreTotal, {
  accepts: [
    { name: 'units and their cost centres', sheet: rows },
    { name: 'a cost centre whose margin shows the fault', sheet: rows.replace('−1 530 400', '−1 530 900') },
    {
      name: 'a unit total leaves out one cost centre, which another finding names',
      sheet: rows.replace('1 304 800 | −4 052 900 | −2 748 100', '1 304 800 | −4 022 900 | −2 718 100'),
    },
  ],
  flags: [
    {
      name: 'the expense of the unit is a hundred euros off',
      reason: 'differs',
      outcome: { expected: -405290000, actual: -405300000 },
      sheet: rows.replace('−4 052 900', '−4 053 000 ←'),
    },
    {
      name: 'a cost centre differs from its own sheet and from its unit: the cost centre is told',
      reason: 'part-differs',
      sheet: `
        == Yhteenveto ==
        Yksikkö | Kust.paikka | Nimi         | Netto KS 2025
        1300    | 13001       | Laskenta     | −190 500 ←
        1300    | 13002       | Maksuliike   | −280 000
        1300 TALOUSPALVELUT YHTEENSÄ | |     | −470 000
        == Kustannuspaikat ==
        Kust.paikka | Nimi       | Tuotot | Kulut    | Netto KS 2025
        13001       | Laskenta   | 10 000 | −200 000 | −190 000
        13002       | Maksuliike | 20 000 | −300 000 | −280 000`,
    },
    {
      name: 'thousands of euros, each rounded on its own',
      reason: 'rounding',
      outcome: { severity: 'info' },
      sheet: `
        1 000 € | Kust.paikka | Nimi         | Netto KS 2025
        1300    | 13001       | Laskenta     | −190
        1300    | 13002       | Maksuliike   | −280
        1300 TALOUSPALVELUT YHTEENSÄ | |     | −471 ←
        1400    | 14001       | Neuvonta     | −100
        1400    | 14002       | Messut       | −200
        1400 YRITYSPALVELUT YHTEENSÄ | |     | −300`,
    },
  ],
  undecided: [
    {
      name: 'one cost centre is text',
      reason: 'part-unusable',
      sheet: rows.replace('214 800', '"214 800"').replace('1 304 800', '1 304 800 ←?'),
    },
  ],
});
