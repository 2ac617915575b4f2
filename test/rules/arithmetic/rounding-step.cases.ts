import { roundingStep } from '../../../src/rules/arithmetic/rounding-step.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(roundingStep, {
  accepts: [
    {
      name: 'full hundreds',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallinto           |      1 304 800 |    −4 052 900 |           −2 748 100
        1250  | Tuki               |        100 100 |      −200 200 |             −100 100
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
        1510  | Työllisyyspalvelut |        272 500 |    −4 680 600 |           −4 408 100`,
    },
    {
      name: 'too few figures',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 512 |    −2 183 400 |           −1 944 888`,
    },
  ],
  flags: [
    {
      name: 'one exact figure',
      reason: 'odd-amount',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallinto           |      1 304 800 |    −4 052 900 |           −2 748 100
        1250  | Tuki               |        100 100 |      −200 200 |             −100 100
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |      377 712 ← |    −1 648 500 | =C6+D6 => −1 270 788
        1510  | Työllisyyspalvelut |        272 500 |    −4 680 600 |           −4 408 100`,
    },
  ],
  undecided: [],
});
