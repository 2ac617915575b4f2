import { overspendBelowLevel } from '../../../src/rules/binding/overspend-below-level.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({
  units: ['2100 Koulut'],
  bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling', towards: 'board' }],
});
const sheetOf = (whole: string, part: string) => `
  Yksikkö         | Toimintakulut KS 2025 | Toimintakulut toteuma 1-12/2025
  2100 Koulut     | −900 000 | ${whole}
  21001 Alakoulut | −600 000 | −570 000
  21002 Yläkoulut | −300 000 | ${part}`;

testRule(overspendBelowLevel, {
  accepts: [
    {
      name: 'every part keeps its amount',
      organisation: city,
      sheet: sheetOf('−870 000', '−300 000'),
    },
    {
      name: 'the unit breaks too: told at the level that binds',
      organisation: city,
      sheet: sheetOf('−910 000', '−340 000'),
    },
    {
      name: 'nothing is known of what binds',

      sheet: sheetOf('−880 000', '−310 000'),
    },
  ],
  flags: [
    {
      name: 'one part is over and the unit holds',
      reason: 'within',
      organisation: city,
      outcome: { severity: 'info', expected: -30_000_000, actual: -31_000_000 },
      sheet: sheetOf('−880 000', '−310 000 ←'),
    },
  ],
  undecided: [],
});
