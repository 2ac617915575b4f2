import { forecastCopy } from '../../../src/rules/follow-up/forecast-copy.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (forecast: string, heading = '1-6/2025') => `
        Toimintakulut         | KS 2025  | Toteuma ${heading} | Ennuste 2025
        5100 Kaavoitus        | −800 000 | −390 000           | −800 000
        5200 Rakennusvalvonta | −500 000 | −390 000           | ${forecast}
        5300 Satama           | −300 000 | −140 000           | −300 000`;

testRule(forecastCopy, {
  accepts: [
    { name: 'the forecast follows the outcome', sheet: report('−640 000') },
    { name: 'the heading does not say how many months', sheet: report('−500 000', '2025') },
    { name: 'too early in the year to tell', sheet: report('−500 000', '1-3/2025') },
  ],
  flags: [
    {
      name: 'the forecast repeats the plan though most of it is used',
      reason: 'copied',
      outcome: { severity: 'info' },
      sheet: report('−500 000 ←'),
    },
  ],
  undecided: [],
});
