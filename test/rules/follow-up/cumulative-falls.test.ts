import { cumulativeFalls } from '../../../src/rules/follow-up/cumulative-falls.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (fifth: string, sixth = '−322 100') => `
        4210 Kansalaisopisto | KS 2025  | 1-4/2025 | 1-5/2025 | 1-6/2025
        Toimintatuotot       | 218 000  | 74 100   | 88 900   | 93 400
        Toimintakulut        | −655 000 | −214 900 | ${fifth} | ${sixth}`;

testRule(cumulativeFalls, {
  accepts: [
    { name: 'the outcome grows', sheet: report('−268 700') },
    { name: 'nothing is spent in a month', sheet: report('−214 900') },
    {
      name: 'two periods only',
      sheet: report('−200 000').replace('| 1-6/2025', '').replace('| 93 400', '').replace('| −322 100', ''),
    },
    {
      name: 'quarters are no outcomes so far',
      sheet: report('−208 700')
        .replace('1-4/2025', '1-3/2025')
        .replace('1-5/2025', '4-6/2025')
        .replace('1-6/2025', '7-9/2025'),
    },
  ],
  flags: [
    { name: 'one period in between is too small', reason: 'falls', sheet: report('−208 700 ←') },
    { name: 'the last one is too small', reason: 'falls', sheet: report('−268 700', '−232 100 ←') },
    {
      name: 'named by the days they end on',
      reason: 'falls',
      sheet: report('−208 700 ←')
        .replace('1-4/2025', '1.1.–30.4.2025')
        .replace('1-5/2025', '1.1.–31.5.2025')
        .replace('1-6/2025', '1.1.–30.6.2025'),
    },
  ],
  undecided: [],
});
