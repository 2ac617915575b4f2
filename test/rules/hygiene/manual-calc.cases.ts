import { manualCalc } from '../../../src/rules/hygiene/manual-calc.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (total: string, before = '') => `${before}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900
              | Yhteensä           | ${total} | −3 876 900 | −3 129 200`;
const manual = '\n        @ manual calculation';

testRule(manualCalc, {
  accepts: [
    { name: 'calculated automatically', sheet: rows('=SUM(C2:C3) => 747 700') },
    {
      name: 'an old result without manual calculation belongs to other rules',
      sheet: rows('=SUM(C2:C3) => 747 000'),
    },
    { name: 'manual, but nothing to calculate', sheet: rows('747 700', manual) },
    {
      name: 'a reader that could not tell',
      sheet: rows('=SUM(C2:C3) => 747 700', manual),
      change: (snapshot) => ({ ...snapshot, calculation: null }),
    },
  ],
  flags: [
    {
      name: 'manual, results as they should be',
      reason: 'manual',
      sheet: rows('=SUM(C2:C3) => 747 700 ←', manual),
    },
    {
      name: 'manual, and a total from before the last change',
      reason: 'stale',
      sheet: rows('=SUM(C2:C3) => 740 000 ←', manual),
      outcome: { severity: 'error', data: expect.objectContaining({ expected: 747_700, actual: 740_000 }) },
    },
  ],
  undecided: [],
});
