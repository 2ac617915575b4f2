import { ruleConflict } from '../../../src/rules/binding/rule-conflict.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const cityOf = (...bindings: Parameters<typeof makeCity>[0]['bindings'] & object) =>
  makeCity({ units: ['2100 Koulut'], bindings: bindings.map((one) => ({ nodes: ['2100'], ...one })) });
const sheetOf = (mark: string) => `
  Yksikkö       | Toimintakate KS 2025
  2100 Koulut${mark} | −800 000
  2200 Kirjasto | −300 000`;

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
  ],
  flags: [
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
