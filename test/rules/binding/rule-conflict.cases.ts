import { ruleConflict } from '../../../src/rules/binding/rule-conflict.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const cityOf = (...bindings: Parameters<typeof makeCity>[0]['bindings'] & object) =>
  makeCity({ units: ['2100 Koulut'], bindings: bindings.map((one) => ({ nodes: ['2100'], ...one })) });
const sheetOf = (mark: string) => `
  Yksikkö       | Toimintakate KS 2025
  2100 Koulut${mark} | −800 000
  2200 Kirjasto | −300 000`;

const amended = (margin: string) => `
  Yksikkö       | Toimintakate TA 2026 | Toimintakate muutos 2026 | Toimintakate MTA 2026
  2100 Koulut   | −800 000 | −25 000 | ${margin}
  2200 Kirjasto | −300 000 | 0       | −300 000`;
const decided = (euros: number) =>
  makeCity({
    units: ['2100 Koulut'],
    bindings: [{ nodes: ['2100'] }],
    frames: [{ node: '2100', item: 'margin', year: 2026, version: 'plan', euros }],
  });

testRule(ruleConflict, {
  accepts: [
    {
      name: 'margin and expense bound towards two authorities',
      organisation: cityOf({ item: 'margin' }, { item: 'expense', limit: 'ceiling', towards: 'board' }),
      sheet: sheetOf(''),
    },
    {
      name: 'the same item against the budget towards the council and against the plan towards the board',
      organisation: cityOf({ comparedWith: 'budget' }, { comparedWith: 'plan', towards: 'board' }),
      sheet: sheetOf(''),
    },
    {
      name: 'the bound amount is the amended budget',
      organisation: decided(-825_000),
      sheet: amended('−825 000'),
    },
    {
      name: 'the bound amount is the budget before it was amended',
      organisation: decided(-800_000),
      sheet: amended('−825 000'),
    },
    {
      name: 'the bound amount is rounded to thousands',
      organisation: decided(-825_000),
      sheet: amended('−825 000').replace('−800 000', '−800 400').replace('−825 000', '−825 400'),
    },
  ],
  flags: [
    {
      name: 'another amount is bound than the amended budget',
      reason: 'amounts',
      organisation: decided(-815_000),
      outcome: { expected: -81_500_000, actual: -82_500_000 },
      sheet: amended('−825 000 ←'),
    },
    {
      name: 'one margin, two authorities',
      reason: 'authorities',
      organisation: cityOf({}, { towards: 'board' }),
      sheet: sheetOf(' ←'),
    },
    {
      name: 'a ceiling and a floor at once',
      reason: 'directions',
      organisation: cityOf({}, { limit: 'ceiling' }),
      sheet: sheetOf(' ←'),
    },
  ],
  undecided: [],
});
