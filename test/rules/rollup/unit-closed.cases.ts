import { unitClosed } from '../../../src/rules/rollup/unit-closed.ts';
import { findProfile } from '../../../src/profiles/index.ts';
import { testRule } from '../../support/test-rule.ts';

const iisalmi = findProfile('iisalmi')!;
const closed = {
  ...iisalmi,
  nodes: iisalmi.nodes.map((node) => (node.id === '1300' ? { ...node, validTo: '2024-12-31' } : node)),
};
const rows = `
        Koodi | Toimintayksikkö    | Kulut TP 2024 | Kulut KS 2025
        1280  | Henkilöstöpalvelut |    −1 601 233 |    −1 693 500
        1300  | Talouspalvelut     |    −2 090 118 |    −2 183 400
        1400  | Elinvoimapalvelut  |    −1 588 904 |    −1 648 500`;

testRule(unitClosed, {
  accepts: [
    { name: 'no unit has ended', sheet: rows },
    {
      name: 'a closed unit has outcomes and no plan',
      sheet: rows.replace('−2 183 400', '0'),
      organisation: closed,
    },
    {
      name: 'the unit ends in the plan year',
      sheet: rows.replace('Talouspalvelut    ', 'Talouspalvelut (lakkautettu 31.5.2025)'),
    },
  ],
  flags: [
    {
      name: 'the register says that the unit has ended',
      reason: 'closed',
      organisation: closed,
      sheet: rows.replace('−2 183 400', '−2 183 400 ←'),
    },
    {
      name: 'its own name says so',
      reason: 'closed',
      sheet: rows
        .replace('Talouspalvelut    ', 'Talouspalvelut (lakkautettu 31.12.2024)')
        .replace('−2 183 400', '−2 183 400 ←'),
    },
  ],
  undecided: [],
});
