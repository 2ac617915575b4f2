import { dotThousands } from '../../../src/rules/hygiene/dot-thousands.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (expense: string, next = '−2 183 400') => `
        KÄYTTÖSUUNNITELMA     | KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | ${expense}
        TOIMINTAKATE          | −2 748 100
        1300 TALOUSPALVELUT   |
        TOIMINTATUOTOT        |    238 500
        TOIMINTAKULUT         | ${next}
        TOIMINTAKATE          | −1 944 900`;

testRule(dotThousands, {
  accepts: [
    { name: 'a number', sheet: plan('−4 052 900') },
    { name: 'a decimal point belongs to another rule', sheet: plan('"-4052900.50"') },
    { name: 'an en dash before dots is told as the dash', sheet: plan('"\\u20134.052.900"') },
  ],
  flags: [
    {
      name: 'dots between thousands',
      reason: 'dots',
      sheet: plan('"-4.052.900" ←'),
      outcome: { data: expect.objectContaining({ number: -4052900 }) },
    },
    { name: 'dots and cents', reason: 'dots', sheet: plan('"-4.052.900,00" ←') },
    {
      name: 'a whole column, told once',
      reason: 'dots',
      sheet: plan('"-4.052.900" ←', '"-2.183.400"'),
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
  ],
  undecided: [],
});
