import { precisionHidden } from '../../../src/rules/hygiene/precision-hidden.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (format: string, [first, second, total]: readonly string[]) => `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut | ${first} [${format}]
        1300  | Talouspalvelut     | ${second} [${format}]
              | Yhteensä           | ${total}`;
const hidden = ['−1 693 500,4', '−2 183 400,4', '−3 876 900,8 [#,##0] ←'];

testRule(precisionHidden, {
  accepts: [
    {
      name: 'decimals shown',
      sheet: rows('#,##0.0', ['−1 693 500,4', '−2 183 400,4', '−3 876 900,8 [#,##0.0]']),
    },
    { name: 'whole numbers', sheet: rows('#,##0', ['−1 693 500', '−2 183 400', '−3 876 900 [#,##0]']) },
    {
      name: 'hidden decimals that change nothing',
      sheet: rows('#,##0', ['−1 693 500,1', '−2 183 400,1', '−3 876 900,2 [#,##0]']),
    },
    {
      name: 'the outcome has cents, as everybody knows',
      sheet: rows('#,##0', ['−1 693 500,4', '−2 183 400,4', '−3 876 900,8 [#,##0]']).replace(
        'KS 2025',
        'TP 2023',
      ),
    },
  ],
  flags: [
    {
      name: 'the total looks wrong',
      reason: 'looks-wrong',
      sheet: rows('#,##0', hidden),
      outcome: { severity: 'info', data: expect.objectContaining({ shown: -3_876_901, parts: -3_876_900 }) },
    },
    { name: 'with a currency in the format', reason: 'looks-wrong', sheet: rows('#,##0 €', hidden) },
  ],
  undecided: [],
});
