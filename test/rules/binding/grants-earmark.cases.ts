import { grantsEarmark } from '../../../src/rules/binding/grants-earmark.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [{ nodes: ['2100', '2200'], item: 'grants', limit: 'ceiling', severity: 'warning' }],
  frames: [
    { node: '2100', item: 'grants', year: 2025, version: 'plan', euros: -30_000 },
    { node: '2200', item: 'grants', year: 2025, version: 'plan', euros: -10_000 },
  ],
});
const rowsOf = (own: string, other: string) => `
  Yksikkö       | Avustukset KS 2025 | Toimintakulut KS 2025
  2100 Koulut   | ${own}   | −900 000
  2200 Kirjasto | ${other} | −300 000`;
const blockOf = (actual: string) => `
  2100 Koulut    | KS 2025  | Toteuma 1-12/2025
  Toimintatuotot |  100 000 |   100 000
  Avustukset     |  −30 000 | ${actual}
  Toimintakulut  | −900 000 |  −890 000
  Toimintakate   | −800 000 |  −790 000`;

testRule(grantsEarmark, {
  accepts: [
    {
      name: 'grants as decided',
      organisation: city,
      sheet: blockOf('−30 000'),
    },
    {
      name: 'grants received are revenue',
      organisation: city,
      sheet: blockOf('−30 000').replace(
        'Toimintatuotot |  100 000 |   100 000',
        'Tuet ja avustukset | 90 000 | 10 000',
      ),
    },
  ],
  flags: [
    {
      name: 'more was granted than decided',
      reason: 'actual',
      organisation: city,
      outcome: { severity: 'warning', expected: -3_000_000, actual: -3_250_000 },
      sheet: blockOf('−32 500 ←'),
    },
    {
      name: 'a sister unit granted less',
      reason: 'actual-transfer',
      organisation: city,
      sheet: `
        Yksikkö       | Avustukset KS 2025 | Avustukset toteuma 2025
        2100 Koulut   | −30 000 | −32 000 ←
        2200 Kirjasto | −10 000 |  −5 000`,
    },
    {
      name: 'more is planned than decided',
      reason: 'plan',
      organisation: city,
      sheet: rowsOf('−32 500 ←', '−10 000'),
    },
    {
      name: 'more is planned than decided, and less elsewhere',
      reason: 'plan-transfer',
      organisation: city,
      sheet: rowsOf('−32 500 ←', '−5 000'),
    },
  ],
  undecided: [],
});
