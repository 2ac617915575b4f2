import { transferWithinOk } from '../../../src/rules/binding/transfer-within-ok.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({
  units: ['2100 Koulut'],
  bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling', towards: 'board' }],
});
const sheetOf = (taken: string, given: string, whole: string) => `
  Yksikkö         | Toimintakulut KS 2025 | Toimintakulut muutos 2025 | Toimintakulut uusi ks. 2025
  2100 Koulut     | −900 000 | ${whole} | =B2+C2 => −900 000
  21001 Alakoulut | −600 000 | ${taken} | =B3+C3 => −620 000
  21002 Yläkoulut | −300 000 | ${given} | =B4+C4 => −280 000`;

testRule(transferWithinOk, {
  accepts: [
    {
      name: 'more for one and nothing less for the other',
      organisation: city,
      sheet: sheetOf('−20 000', '0', '−20 000')
        .replace('−280 000', '−300 000')
        .replace('=> −900 000', '=> −920 000'),
    },
    {
      name: 'nothing is known of what binds',

      sheet: sheetOf('−20 000', '20 000', '0'),
    },
  ],
  flags: [
    {
      name: 'between two cost centres of one unit',
      reason: 'within',
      organisation: city,
      outcome: { severity: 'info' },
      sheet: sheetOf('−20 000 ←', '20 000', '0'),
    },
  ],
  undecided: [],
});
