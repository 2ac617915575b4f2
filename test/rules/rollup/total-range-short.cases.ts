import { totalRangeShort } from '../../../src/rules/rollup/total-range-short.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |              0 |    −1 648 500 | −1 648 500`;

const total = (revenue: string, expense: string) =>
  `${rows}\n | Yhteensä | ${revenue} | ${expense} | =C5+D5 => −4 777 700`;

const culture = `
        Yksikkö           | Tuotot | Kulut    | Kate 2025
        Museo             | 12 000 | −85 000  | =B2+C2 => −73 000
        Kulttuuritalo     | 34 000 | −156 000 | =B3+C3 => −122 000
        Arkisto           | 4 000  | −33 000  | =B4+C4 => −29 000`;

const sports = (expense: string) => `${culture}
        Kulttuuripalvelut | =SUM(B2:B4) => 50 000 | =SUM(C2:C4) => −274 000 | =B5+C5 => −224 000
        Hallinto          | 1 000  | −45 000  | =B6+C6 => −44 000
        Uimahalli         | 12 000 | −85 000  | =B7+C7 => −73 000
        Kentät            | 34 000 | −156 000 | =B8+C8 => −122 000
        Jäähalli          | 4 000  | −33 000  | =B9+C9 => −29 000
        Liikuntapalvelut  | =SUM(B7:B9) => 50 000 | ${expense} | =B10+C10 => −224 000
        Sivistystoimi     | =B5+B6+B10 => 101 000 | =C5+C6+C10 => −593 000 | =B11+C11 => −492 000`;

testRule(totalRangeShort, {
  accepts: [
    {
      name: 'a unit between two sums that a third adds up with them',
      sheet: sports('=SUM(C7:C9) => −274 000'),
    },
    {
      name: 'parts in two columns of one version, of which the total adds up one in a third',
      sheet: `
        Yksikkö KS 2027 | Kulut KS 2027 | Kulut KS 2027   | Kulut KS 2027
        Rahasto         |               |                 | −900
        Syksy           | −867          |                 |
        Talvi           | −867          |                 |
        Kevät           | −866          |                 |
        Yhteensä        |               | =SUM(B3:B5) => −2 600 |`,
    },
    {
      name: 'the range reaches every unit',
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D2:D4) => −5 525 400'),
    },
    {
      name: 'single cells, one by one',
      sheet: total('=C2+C3+C4 => 747 700', "='KS 2025'!D2+$D$3+D4 => −5 525 400"),
    },
    {
      name: 'whole columns would count the total itself and are not judged',
      sheet: total('747 700', '−5 525 400'),
    },
  ],
  flags: [
    {
      name: 'only its formula says that the last row is a sum',
      reason: 'misses-figure',
      outcome: { expected: -27400000, actual: -24100000 },
      sheet: sports('=SUM(C7:C8) => −241 000 ←'),
    },
    {
      name: 'a sum that stands without a name',
      reason: 'misses-figure',
      outcome: { expected: -27400000, actual: -24100000 },
      sheet: `${culture}
                          | =SUM(B2:B4) => 50 000 | =SUM(C2:C3) => −241 000 ← | =B5+C5 => −191 000`,
    },
    {
      name: 'only its formula says that the first row is a sum',
      reason: 'misses-figure',
      sheet: `
        Yksikkö           | Tuotot                | Kulut                      | Kate 2025
        Kulttuuripalvelut | =SUM(B3:B5) => 50 000 | =SUM(C4:C5) => −189 000 ← | =B2+C2 => −139 000
        Museo             | 12 000                | −85 000                    | =B3+C3 => −73 000
        Kulttuuritalo     | 34 000                | −156 000                   | =B4+C4 => −122 000
        Arkisto           | 4 000                 | −33 000                    | =B5+C5 => −29 000`,
    },
    {
      name: 'the last unit lies below the range',
      reason: 'misses-figure',
      outcome: { expected: -552540000, actual: -387690000 },
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D2:D3) => −3 876 900 ←'),
    },
    {
      name: 'the first unit lies above the range',
      reason: 'misses-figure',
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D3:D4) => −3 831 900 ←'),
    },
    {
      name: 'a unit in the middle is skipped',
      reason: 'misses-figure',
      sheet: total('=SUM(C2:C4) => 747 700', '=D2+D4 => −3 342 000 ←'),
    },
    {
      name: 'the unit that is missed has no revenue yet',
      reason: 'misses-empty',
      outcome: { severity: 'warning' },
      sheet: total('=SUM(C2:C3) => 747 700 ←', '=SUM(D2:D4) => −5 525 400'),
    },
  ],
  undecided: [],
});
