import { overspendLevelUnknown } from '../../../src/rules/binding/overspend-level-unknown.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const rowOf = (actual: string) => `
  Yksikkö     | Toimintakate TA 2025 | Toimintakate toteuma 2025
  2100 Koulut | −800 000 | ${actual}`;
const bound = makeCity({ units: ['2100 Koulut'], bindings: [{ nodes: ['2100'] }] });

testRule(overspendLevelUnknown, {
  accepts: [
    {
      name: 'within the budget',

      sheet: rowOf('−799 000'),
    },
    {
      name: 'what binds is known: told by another rule',
      organisation: bound,
      sheet: rowOf('−810 000'),
    },
    {
      name: 'a unit that earns more than it spends',

      sheet: rowOf('5 000').replace('−800 000', '9 000'),
    },
  ],
  flags: [
    {
      name: 'the outcome is worse than the budget',
      reason: 'actual',
      outcome: { severity: 'info', expected: -80_000_000, actual: -81_000_000 },
      sheet: rowOf('−810 000 ←'),
    },
    {
      name: 'the forecast is worse than the budget',
      reason: 'forecast',
      sheet: rowOf('−810 000 ←').replace('toteuma', 'ennuste'),
    },
    {
      name: 'costs of a cost centre that stands under no unit',
      reason: 'actual',
      sheet: `
        Kustannuspaikka | Menot KS 2026 | Menot toteuma 2026
        Satama          |       146 000 |          169 000 ←
        Varikko         |       317 000 |          233 000`,
    },
    {
      name: 'an area that the table shows no units of',
      reason: 'actual',
      sheet: rowOf('−810 000 ←').replace('Yksikkö    ', 'Tulosalue'),
    },
  ],
  undecided: [],
});
