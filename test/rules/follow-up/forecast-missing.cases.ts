import { forecastMissing } from '../../../src/rules/follow-up/forecast-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (last: string) => `
        Toimintakulut        | TA 2025  | Toteuma 1-6/2025 | Ennuste 2025
        5100 Kaavoitus       | −800 000 | −390 000         | −790 000
        5200 Rakennusvalvonta | −500 000 | −260 000        | −510 000
        5300 Satama          | −300 000 | −140 000         | −300 000
        5400 Tori            | −200 000 | −90 000          | ${last}`;

testRule(forecastMissing, {
  accepts: [
    { name: 'every unit has a forecast', sheet: report('−190 000') },
    { name: 'a forecast of zero', sheet: report('0') },
    { name: 'a unit without an outcome', sheet: report('').replace('−90 000', '') },
    {
      name: 'nobody has forecast yet',
      sheet: report('').replace('−790 000', '').replace('−510 000', ''),
    },
  ],
  flags: [
    {
      name: 'one unit has none',
      reason: 'missing',
      sheet: report('←'),
      outcome: { severity: 'warning' },
    },
    {
      name: 'the only one of three',
      reason: 'missing',
      sheet: report('←').replace(/ +5300.*\n/, ''),
    },
    {
      name: 'one line of a unit has none',
      reason: 'missing',
      sheet: `
        Tulosalue      | TA 2026  | Toteuma 1-6/2026 | Ennuste 2026
        Yleishallinto  |          |                  |
        Toimintatuotot |   84 000 |           41 207 |   84 000
        Toimintakulut  | −912 000 |         −448 316 | −925 000
        Toimintakate   | −828 000 |         −407 109 | −841 000
        Elinkeinotoimi |          |                  |
        Toimintatuotot |   12 000 |            8 650 |   17 000
        Toimintakulut  | −318 000 |         −171 940 | ←
        Toimintakate   | −306 000 |         −163 290 |   17 000`,
    },
  ],
  undecided: [],
});
