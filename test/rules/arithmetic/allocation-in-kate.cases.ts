import { allocationInKate } from '../../../src/rules/arithmetic/allocation-in-kate.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(allocationInKate, {
  accepts: [
    {
      name: 'allocations below the margin',
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
      name: 'the margin is wrong by another amount',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 000
        Sisäiset vyörytykset    |    −40 000
        1300 Talouspalvelut     |
        Toimintatuotot          |    238 500
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        Sisäiset vyörytykset    |     40 000`,
    },
  ],
  flags: [
    {
      name: 'the allocation is counted',
      reason: 'counted',
      outcome: { expected: -118430000, actual: -122430000 },
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |      509 200
        Toimintakulut           |   −1 693 500
        Toimintakate            | −1 224 300 ←
        Sisäiset vyörytykset    |      −40 000
        1300 Talouspalvelut     |
        Toimintatuotot          |      238 500
        Toimintakulut           |   −2 183 400
        Toimintakate            |   −1 944 900
        Sisäiset vyörytykset    |       40 000`,
    },
    {
      name: 'depreciation is counted',
      reason: 'counted',
      sheet: `
        KÄYTTÖSUUNNITELMA   | KS 2025
        1520 Työllisyysalue |
        Toimintatuotot      |    2 020 900
        Toimintakulut       |   −4 721 700
        Toimintakate        | −2 704 800 ←
        Suunnitelmapoistot  |       −4 000`,
    },
  ],
  undecided: [],
});
