import { sidesSwapped } from '../../../src/rules/arithmetic/sides-swapped.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(sidesSwapped, {
  accepts: [
    {
      name: 'a unit that earns more than it spends every year',
      sheet: `
        Yksikkö    | Tuotot TA 2026 | Kulut TA 2026 | Tuotot KS 2027 | Kulut KS 2027
        Kirjasto   |         42 000 |       812 000 |         44 000 |       835 500
        Vesihuolto |        930 000 |       640 000 |        925 000 |       655 000`,
    },
    {
      name: 'a unit near to even',
      sheet: `
        Yksikkö    | Tuotot TA 2026 | Kulut TA 2026 | Tuotot KS 2027 | Kulut KS 2027
        Kirjasto   |         42 000 |       812 000 |         44 000 |       835 500
        Ruoka      |        640 000 |       655 000 |        662 000 |       648 000`,
    },
    {
      name: 'signs turned in both places',
      sheet: `
        501 Kirjasto  | TA 2026  | KS 2027
        Toimintatuotot |   42 000 |  −44 000
        Toimintakulut  | −812 000 |  835 500
        Toimintakate   | −770 000 |  791 500`,
    },
  ],
  flags: [
    {
      name: 'external and internal revenue of a unit',
      reason: 'parts-show',
      outcome: { severity: 'error' },
      sheet: `
        Vastuualue        | Toimintatuotot |          |          | Toimintakulut |          |          | Toimintakate |          |
                          | Ulkoinen       | Sisäinen | Yhteensä | Ulkoinen      | Sisäinen | Yhteensä | Ulkoinen     | Sisäinen | Yhteensä
        Hallintopalvelut  | 31             | 120      | 151      | −812          | −96      | −908     | −781         | 24       | −757
        Talouspalvelut    | 12             | 488      | 500      | −520          | −41      | −561     | −508         | 447      | −61
        Tietohallinto     | 1 340 ←        | 8        | 1 348    | −1 288        | −52      | −1 340   | −1 280       | 1 288    | 8
        Yhteensä          | 51             | 1 948    | 1 999    | −2 620        | −189     | −2 809   | −2 569       | 1 759    | −810`,
    },
    {
      name: 'typed totals whose lines stand below the other',
      reason: 'sums-show',
      outcome: { severity: 'error' },
      sheet: `
        501 Kirjasto      | TA 2026  | KS 2027
        Myyntituotot      |   30 000 |   31 000
        Maksutuotot       |    8 000 |    9 000
        Toimintatuotot    |   38 000 | −910 000 ←
        Henkilöstökulut   | −700 000 | −705 000
        Palvelujen ostot  | −205 000 | −205 000
        Toimintakulut     | −905 000 |   40 000
        Toimintakate      | −867 000 | −870 000`,
    },
    {
      name: 'a forecast beside half a year',
      reason: 'versions-show',
      sheet: `
        501 Kirjasto   | TA 2026  | Toteuma 1-6/2026 | Ennuste 2026
        Toimintatuotot |   38 000 |           21 000 |   −903 000 ←
        Toimintakulut  | −905 000 |         −447 000 |       38 000
        Toimintakate   | −867 000 |         −426 000 |     −865 000`,
    },
    {
      name: 'as the other version says',
      reason: 'versions-show',
      outcome: { severity: 'warning' },
      sheet: `
        Yksikkö    | Tuotot TA 2026 | Kulut TA 2026 | Tuotot KS 2027 | Kulut KS 2027
        Kirjasto   |         42 000 |       812 000 |      835 500 ← |        44 000
        Museo      |         88 000 |       402 000 |         91 500 |       409 000`,
    },
    {
      name: 'the older version is the odd one',
      reason: 'versions-show',
      sheet: `
        Yksikkö    | Tuotot TA 2026 | Kulut TA 2026 | Tuotot KS 2027 | Kulut KS 2027
        Kirjasto   |      812 000 ← |        42 000 |         44 000 |       835 500
        Museo      |         88 000 |       402 000 |         91 500 |       409 000`,
    },
    {
      name: 'with their signs',
      reason: 'versions-show',
      sheet: `
        501 Kirjasto   | TP 2025  | TA 2026  | KS 2027
        Toimintatuotot |   40 100 |   42 000 | −835 500 ←
        Toimintakulut  | −801 000 | −812 000 |   44 000
        Toimintakate   | −760 900 | −770 000 | −791 500`,
    },
    {
      name: 'as typed totals prove',
      reason: 'sums-show',
      outcome: { severity: 'error' },
      sheet: `
        Yksikkö  | Tuotot KS 2027 | Kulut KS 2027 | Netto KS 2027
        Kirjasto |         44 000 |       835 500 |      −791 500
        Museo    |      409 000 ← |        91 500 |      −317 500
        Opisto   |        310 500 |       761 000 |      −450 500
        Yhteensä |        446 000 |     2 005 500 |    −1 559 500`,
    },
    {
      name: 'as the signs say, where formulas follow',
      reason: 'signs-show',
      sheet: `
        Yksikkö  | Tuotot KS 2027 | Kulut KS 2027 | Netto KS 2027
        Kirjasto |         44 000 |      −835 500 | =B2+C2 => −791 500
        Museo    |     −409 000 ← |        91 500 | =B3+C3 => −317 500
        Opisto   |        310 500 |      −761 000 | =B4+C4 => −450 500
        Liikunta |         52 000 |      −361 000 | =B5+C5 => −309 000
        Yhteensä | =SUM(B2:B5) => −2 500 | =SUM(C2:C5) => −1 866 000 | =SUM(D2:D5) => −1 868 500`,
    },
  ],
  undecided: [],
});
