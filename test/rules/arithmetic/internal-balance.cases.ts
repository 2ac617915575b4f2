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
    {
      name: 'the sum of the units of one body need not balance',
      sheet: `
        Talousarvio 2026
        Tekninen lautakunta | Toimintatuotot | Toimintakulut | Sisäiset tuotot | Sisäiset kulut
        6100 Tilat         |        210 000 |    −1 431 000 | 120 000 |  −48 000
        6200 Kadut         |        702 000 |    −9 877 000 |  15 000 | −604 000
        6300 Varikko       |      2 411 000 |    −3 902 000 | 623 000 |  −70 000
        Yhteensä           |      3 323 000 |   −15 210 000 | 758 000 | −722 000`,
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
    {
      name: 'the sum of all bodies',
      reason: 'differs',
      sheet: `
        Talousarvio 2026
        Toimielin          | Toimintatuotot | Toimintakulut | Sisäiset tuotot | Sisäiset kulut
        Kunnanhallitus     |        210 000 |    −1 431 000 | 120 000 |  −48 000
        Sivistyslautakunta |        702 000 |    −9 877 000 |  15 000 | −604 000
        Tekninen lautakunta |     2 411 000 |    −3 902 000 | 623 000 |  −70 000
        Yhteensä           |      3 323 000 |   −15 210 000 | 758 000 | −722 000 ←`,
    },
  ],
  undecided: [],
});
