import { reportDate } from '../../../src/rules/follow-up/report-date.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (heading: string) => `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025 | ${heading}
        1200  | Hallintopalvelut   | −4 052 900 | −1 900 000
        1280  | Henkilöstöpalvelut | −1 693 500 |   −800 000
        1300  | Talouspalvelut     | −2 183 400 |   −900 000`;

testRule(reportDate, {
  accepts: [
    { name: 'half a year', profile: 'iisalmi', sheet: report('Toimintakulut TOT 1-6/2025') },
    { name: 'the whole year', profile: 'iisalmi', sheet: report('Toimintakulut TOT 1-12/2025') },
    { name: 'no period is said', profile: 'iisalmi', sheet: report('Toimintakulut TOT 2025') },
    { name: 'a city without days', profile: 'laitila', sheet: report('Toimintakulut TOT 1-9/2025') },
  ],
  flags: [
    {
      name: 'nine months',
      reason: 'other-day',
      profile: 'iisalmi',
      outcome: { severity: 'info' },
      sheet: report('Toimintakulut TOT 1-9/2025 ←'),
    },
  ],
  undecided: [],
});
