import { allZeroUnit } from '../../../src/rules/arithmetic/all-zero-unit.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(allZeroUnit, {
  accepts: [
    {
      name: 'no revenue but expense',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |              0 |       −68 600 |              −68 600`,
    },
    {
      name: 'a blank beside the zero is told as blank',
      sheet: `
        Yksikkö             | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        4100 Kaavoitus      |         41 000 |      −388 000 | −347 000
        4200 Maaseutu       |         96 500 |      −142 300 |  −45 800
        4400 Yrityspalvelut |              0 |               | 0`,
    },
  ],
  flags: [
    {
      name: 'three zeros',
      reason: 'all-zero',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |            0 ← |             0 |                    0`,
    },
  ],
  undecided: [],
});
