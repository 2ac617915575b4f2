import { currencyInCell } from '../../../src/rules/hygiene/currency-in-cell.ts';
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

testRule(currencyInCell, {
  accepts: [
    { name: 'euros by format', sheet: plan('−4 052 900 [#,##0 €]') },
    {
      name: 'a heading of euros above the column',
      sheet: plan('−4 052 900').replace('KS 2025', 'KS 2025 €'),
    },
    { name: 'a remark beside the figures', sheet: plan('−4 052 900 | n. 23 500 € lisää') },
  ],
  flags: [
    { name: 'a euro sign', reason: 'currency', sheet: plan('"-4 052 900 €" ←') },
    { name: 'about so much', reason: 'currency', sheet: plan('"n. -4 052 900" ←') },
    { name: 'the word for euros', reason: 'currency', sheet: plan('"noin -4 052 900 euroa" ←') },
    {
      name: 'the sign before the amount',
      reason: 'currency',
      sheet: plan('"€ 4 052 900" ←'),
      outcome: { data: expect.objectContaining({ number: 4052900 }) },
    },
    {
      name: 'a dash for the cents',
      reason: 'currency',
      sheet: plan('"-4 052 900,-" ←'),
      outcome: { data: expect.objectContaining({ number: -4052900 }) },
    },
    {
      name: 'a whole column, told once',
      reason: 'currency',
      sheet: plan('"-4 052 900 €" ←', '"-2 183 400 €"'),
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
    {
      name: 'the currency pasted twice',
      reason: 'currency',
      sheet: `
        Yksikkö        | Toimintatuotot | Toimintakulut  | Toimintakate KS 2025
        4100 Kaavoitus |         41 000 | −388 000       | −347 000
        4200 Maaseutu  |         96 500 | -142 300 € € ← |  −45 800`,
    },
  ],
  undecided: [],
});
