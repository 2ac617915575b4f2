import { externalInternalSplit } from '../../../src/rules/arithmetic/external-internal-split.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(externalInternalSplit, {
  accepts: [
    {
      name: 'side by side',
      sheet: `
                                | Ulkoinen       | Ulkoinen      | Ulkoinen     | Sisäinen       | Sisäinen      | Sisäinen     | Yhteensä       | Yhteensä      | Yhteensä
        Toimintayksikkö         | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate
        1280 Henkilöstöpalvelut |        309 200 |    −1 593 500 |   −1 284 300 |        200 000 |      −100 000 |      100 000 |        509 200 |    −1 693 500 |   −1 184 300
        1300 Talouspalvelut     |         38 500 |    −1 983 400 |   −1 944 900 |        200 000 |      −200 000 |            0 |        238 500 |    −2 183 400 |   −1 944 900`,
    },
    {
      name: 'only internal items as a memo row',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        Sisäiset tuotot         |    200 000`,
    },
  ],
  flags: [
    {
      name: 'digits have changed places in the whole',
      reason: 'differs',
      outcome: { expected: 23850000, actual: 28350000 },
      sheet: `
                                | Ulkoinen       | Ulkoinen      | Ulkoinen     | Sisäinen       | Sisäinen      | Sisäinen     | Yhteensä       | Yhteensä      | Yhteensä
        Toimintayksikkö         | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate
        1280 Henkilöstöpalvelut |        309 200 |    −1 593 500 |   −1 284 300 |        200 000 |      −100 000 |      100 000 |        509 200 |    −1 693 500 |   −1 184 300
        1300 Talouspalvelut     |         38 500 |    −1 983 400 |   −1 944 900 |        200 000 |      −200 000 |            0 |      283 500 ← |    −2 183 400 |   −1 944 900`,
    },
    {
      name: 'the internal revenue is wrong, its margin proves it',
      reason: 'part-differs',
      sheet: `
                                | Ulkoinen       | Ulkoinen      | Ulkoinen     | Sisäinen       | Sisäinen      | Sisäinen     | Yhteensä       | Yhteensä      | Yhteensä
        Toimintayksikkö         | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate | Toimintatuotot | Toimintakulut | Toimintakate
        1280 Henkilöstöpalvelut |        309 200 |    −1 593 500 |   −1 284 300 |        200 000 |      −100 000 |      100 000 |        509 200 |    −1 693 500 |   −1 184 300
        1300 Talouspalvelut     |         38 500 |    −1 983 400 |   −1 944 900 |      210 000 ← |      −200 000 |            0 |        238 500 |    −2 183 400 |   −1 944 900`,
    },
  ],
  undecided: [],
});
