import { atLimit } from '../../../src/rules/binding/at-limit.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const cityOf = (severity: 'error' | 'warning') =>
  makeCity({ units: ['2100 Koulut'], bindings: [{ nodes: ['2100'], severity }] });
const sheetOf = (margin: string) => `
  Yksikkö     | Toimintakate KS 2025 | Toimintakate toteuma 2025
  2100 Koulut | −800 000 | ${margin}`;

testRule(atLimit, {
  accepts: [
    {
      name: 'one cent left',
      organisation: cityOf('error'),
      sheet: sheetOf('−799 999,99'),
    },
    {
      name: 'a side that does not block submission',
      organisation: cityOf('warning'),
      sheet: sheetOf('−800 000'),
    },
  ],
  flags: [
    {
      name: 'used to the last cent',
      reason: 'used-up',
      organisation: cityOf('error'),
      sheet: sheetOf('−800 000 ←'),
    },
  ],
  undecided: [],
});
