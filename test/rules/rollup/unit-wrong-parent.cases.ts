import { unitWrongParent } from '../../../src/rules/rollup/unit-wrong-parent.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = `
        Nimi                                        | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        Hallintopalvelut -vastuualue                |
        1200 Hallintopalvelut                       |      1 304 800 |    −4 052 900 | −2 748 100
        Talous- ja henkilöstöpalvelut -vastuualue   |
        1280 Henkilöstöpalvelut                     |        509 200 |    −1 693 500 | −1 184 300
        1300 Talouspalvelut                         |        238 500 |    −2 183 400 | −1 944 900
        Elinvoimapalvelut -vastuualue               |
        1400 Elinvoimapalvelut                      |        377 700 |    −1 648 500 | −1 270 800`;

testRule(unitWrongParent, {
  accepts: [
    {
      name: 'codes that begin with those of their areas',
      sheet: `
        Tunnus | Nimi           | Kulut KS 2027
        31     | Yrityspalvelut | 575 500
        3110   | Neuvonta       | 195 000
        3120   | Matkailu       | 268 500
        3130 | Tapahtumat     | 112 000
        32     | Maankäyttö     | 707 500
        3210   | Kaavoitus      | 420 500
        3220   | Mittaus        | 287 000
               | Yhteensä       | 1 283 000`,
    },
    { name: 'every unit under its own area', sheet: plan, profile: 'iisalmi' },
    { name: 'no register', sheet: plan.replace('Talous- ja henkilöstöpalvelut', 'Ruokapalvelut') },
  ],
  flags: [
    {
      name: 'a code that begins like the other area',
      reason: 'code',
      sheet: `
        Tunnus | Nimi           | Kulut KS 2027
        31     | Yrityspalvelut | 463 500
        3110   | Neuvonta       | 195 000
        3120   | Matkailu       | 268 500
        32     | Maankäyttö     | 819 500
        3210   | Kaavoitus      | 420 500
        3220   | Mittaus        | 287 000
        3130 ← | Tapahtumat     | 112 000
               | Yhteensä       | 1 283 000`,
    },
    {
      name: 'personnel services under the area of vitality',
      reason: 'elsewhere',
      profile: 'iisalmi',
      sheet: `
        Nimi                                        | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        Talous- ja henkilöstöpalvelut -vastuualue   |
        1300 Talouspalvelut                         |        238 500 |    −2 183 400 | −1 944 900
        Elinvoimapalvelut -vastuualue               |
        1280 Henkilöstöpalvelut ←                   |        509 200 |    −1 693 500 | −1 184 300
        1400 Elinvoimapalvelut                      |        377 700 |    −1 648 500 | −1 270 800`,
    },
  ],
  undecided: [],
});
