import { totalRangeShort } from '../../../src/rules/rollup/total-range-short.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |              0 |    −1 648 500 | −1 648 500`;

const total = (revenue: string, expense: string) =>
  `${rows}\n | Yhteensä | ${revenue} | ${expense} | =C5+D5 => −4 777 700`;

testRule(totalRangeShort, {
  accepts: [
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
