import { decimalPoint } from '../../../src/rules/hygiene/decimal-point.ts';
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

testRule(decimalPoint, {
  accepts: [
    { name: 'a number with cents', sheet: plan('−4 052 900,50') },
    { name: 'dots between thousands belong to another rule', sheet: plan('"-4.052.900"') },
  ],
  flags: [
    {
      name: 'cents after a point',
      reason: 'point',
      sheet: plan('"-4052900.50" ←'),
      outcome: { data: expect.objectContaining({ number: -4052900.5 }) },
    },
    {
      name: 'commas between thousands as in English',
      reason: 'point',
      sheet: plan('"-4,052,900.50" ←'),
      outcome: { data: expect.objectContaining({ number: -4052900.5 }) },
    },
    { name: 'one decimal', reason: 'point', sheet: plan('"-4052900.5" ←') },
  ],
  undecided: [],
});
