import { actualWithoutPlan } from '../../../src/rules/follow-up/actual-without-plan.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (plan: string, actual: string) => `
        Toimintakulut         | TA 2025  | Toteuma 1-6/2025
        1260 Kaavoitus        | −800 000 | −390 000
        1270 Rakennusvalvonta | −500 000 | −260 000
        1280 Satama           | −300 000 | −140 000
        1290 Tori             | ${plan}  | ${actual}`;

testRule(actualWithoutPlan, {
  accepts: [
    { name: 'every unit has a plan', sheet: report('−9 000', '−4 300') },
    { name: 'a plan of zero', sheet: report('0', '−4 300') },
    { name: 'nothing was spent', sheet: report('', '0') },
    {
      name: 'the units have no plans',
      sheet: report('', '−4 300').replace('−500 000', '').replace('−300 000', ''),
    },
  ],
  flags: [
    {
      name: 'money was spent without a plan',
      reason: 'no-plan',
      outcome: { severity: 'warning' },
      sheet: report('', '−4 300 ←'),
    },
  ],
  undecided: [],
});
