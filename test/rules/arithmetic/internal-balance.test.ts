import { internalBalance } from '../../../src/rules/arithmetic/internal-balance.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(internalBalance, {
  accepts: [
    {
      name: 'they cancel out',
      sheet: `
        KÄYTTÖSUUNNITELMA | KS 2025
        Koko kaupunki     |
        Toimintatuotot    |  26 820 300
        Toimintakulut     | −36 834 200
        Toimintakate      | −10 013 900
        Sisäiset tuotot   |  23 010 700
        Sisäiset kulut    | −23 010 700`,
    },
    {
      name: 'a single unit',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |  26 820 300
        Toimintakulut           | −36 834 200
        Toimintakate            | −10 013 900
        Sisäiset tuotot         |  23 010 700
        Sisäiset kulut          | −22 900 000`,
    },
  ],
  flags: [
    {
      name: 'they differ',
      reason: 'differs',
      sheet: `
        KÄYTTÖSUUNNITELMA | KS 2025
        Koko kaupunki     |
        Toimintatuotot    |    26 820 300
        Toimintakulut     |   −36 834 200
        Toimintakate      |   −10 013 900
        Sisäiset tuotot   |    23 010 700
        Sisäiset kulut    | −22 900 000 ←`,
    },
  ],
  undecided: [],
});
