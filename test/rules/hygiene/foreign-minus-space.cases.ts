import { foreignMinusSpace } from '../../../src/rules/hygiene/foreign-minus-space.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (expense: string) => `
        KÄYTTÖSUUNNITELMA     | KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | ${expense}
        TOIMINTAKATE          | −2 748 100`;

testRule(foreignMinusSpace, {
  accepts: [
    { name: 'a number', sheet: plan('−4 052 900') },
    { name: 'plain text digits belong to another rule', sheet: plan('"-4 052 900"') },
  ],
  flags: [
    { name: 'U+2212', reason: 'minus-glyph', sheet: plan('"\\u22124 052 900" ←') },
    {
      name: 'an en dash before no-break spaces, told once',
      reason: 'minus-glyph',
      sheet: plan('"\\u20134\\u00a0052\\u00a0900" ←'),
    },
    { name: 'the minus follows the number', reason: 'trailing-minus', sheet: plan('"4 052 900-" ←') },
    { name: 'brackets for a negative', reason: 'parentheses', sheet: plan('"(4 052 900)" ←') },
    { name: 'an em dash', reason: 'minus-glyph', sheet: plan('"\\u20144 052 900" ←') },
    { name: 'a soft hyphen', reason: 'minus-glyph', sheet: plan('"\\u00ad4 052 900" ←') },
    { name: 'a zero-width space', reason: 'foreign-space', sheet: plan('"-4 052\\u200b900" ←') },
    { name: 'narrow no-break spaces', reason: 'foreign-space', sheet: plan('"-4\\u202f052\\u202f900" ←') },
  ],
  undecided: [],
});
