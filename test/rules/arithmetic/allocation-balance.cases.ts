import { allocationBalance } from '../../../src/rules/arithmetic/allocation-balance.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(allocationBalance, {
  accepts: [
    {
      name: 'balanced',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        Sisäiset vyörytykset    |    −40 000
        1300 Talouspalvelut     |
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        Sisäiset vyörytykset    |     40 000`,
    },
    {
      name: 'one way only',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        Sisäiset vyörytykset    |    −40 000
        1300 Talouspalvelut     |
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        Sisäiset vyörytykset    |    −40 000`,
    },
  ],
  flags: [
    {
      name: 'not balanced',
      reason: 'differs',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        Sisäiset vyörytykset    |    −52 300
        1300 Talouspalvelut     |
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        Sisäiset vyörytykset    |   40 000 ←`,
    },
  ],
  undecided: [],
});
