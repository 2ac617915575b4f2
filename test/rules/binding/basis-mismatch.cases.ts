import { basisMismatch } from '../../../src/rules/binding/basis-mismatch.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({
  units: ['1300 Talouspalvelut'],
  bindings: [{ nodes: ['1300'], basis: 'external' }],
});

testRule(basisMismatch, {
  accepts: [
    {
      name: 'the external amounts are there',
      organisation: city,
      sheet: `
        | Ulkoinen | Ulkoinen | Sisäinen | Sisäinen
        Yksikkö | Netto KS 2025 | Netto toteuma 2025 | Netto KS 2025 | Netto toteuma 2025
        1300 Talouspalvelut | −1 944 900 | −1 940 000 | 0 | 0`,
    },
    {
      name: 'a plan with nothing to compare it with',
      organisation: city,
      sheet: `
        Yksikkö             | Toimintakate KS 2025
        1300 Talouspalvelut | −1 944 900`,
    },
  ],
  flags: [
    {
      name: 'totals only: told once a table',
      reason: 'internal-included',
      organisation: city,
      sheet: `
        1300 Talouspalvelut | KS 2025    | Toteuma 2025 | Ennuste 2025
        Toimintatuotot      |    238 500 |    238 500   |    238 500
        Toimintakulut       | −2 183 400 | −2 150 000   | −2 183 400
        Toimintakate        | −1 944 900 | −1 911 500 ← | −1 944 900`,
    },
  ],
  undecided: [],
});
