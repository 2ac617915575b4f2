import { katePositiveTaxUnit } from '../../../src/rules/arithmetic/kate-positive-tax-unit.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(katePositiveTaxUnit, {
  accepts: [
    {
      name: 'all negative',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
        1510  | Työllisyyspalvelut |        272 500 |    −4 680 600 |           −4 408 100`,
    },
    {
      name: 'a unit the register knows to finance itself',
      profile: 'iisalmi',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallintopalvelut   |      1 304 800 |    −4 052 900 |           −2 748 100
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
        1800  | Lomituspalvelut    |     18 288 300 |   −18 279 300 |                9 000`,
    },
  ],
  flags: [
    {
      name: 'one of five',
      reason: 'positive',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
        1510  | Työllisyyspalvelut |        272 500 |    −4 680 600 |           −4 408 100
        1900  | Satama             |      1 672 500 |    −1 648 500 |             24 000 ←`,
    },
  ],
  undecided: [],
});
