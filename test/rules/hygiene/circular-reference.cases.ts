import { circularReference } from '../../../src/rules/hygiene/circular-reference.ts';
import { testRule } from '../../support/test-rule.ts';

const heads = 'Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025';
const units = `${heads}
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | =C3+D3 => −1 944 900`;

testRule(circularReference, {
  accepts: [
    {
      name: 'a sum of the rows above and the margin beside it',
      sheet: `${units}
              | Yhteensä           | =SUM(C2:C3) => 747 700 | =SUM(D2:D3) => −3 876 900 | =C4+D4 => −3 129 200`,
    },
  ],
  flags: [
    {
      name: 'a sum that reaches its own row',
      reason: 'itself',
      sheet: `${units}
              | Yhteensä           | =SUM(C2:C4) => 0 ← | =SUM(D2:D3) => −3 876 900 | =C4+D4 => −3 876 900`,
    },
    {
      name: 'a unit that is calculated from the total it belongs to',
      reason: 'ring',
      sheet: `${heads}
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     | =C4-C2 => 238 500 ← |    −2 183 400 | =C3+D3 => −1 944 900
              | Yhteensä           | =SUM(C2:C3) => 747 700 | =SUM(D2:D3) => −3 876 900 | =C4+D4 => −3 129 200`,
    },
  ],
  undecided: [],
});
