import { investProjectOver } from '../../../src/rules/binding/invest-project-over.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const bound = { item: 'investment', limit: 'ceiling', nodes: ['2100'] } as const;
const strict = makeCity({ units: ['2100 Koulut'], bindings: [bound] });
const gentle = makeCity({ units: ['2100 Koulut'], bindings: [{ ...bound, tolerance: { percent: 10 } }] });
const sheetOf = (heading: string, school: string) => `
  Investoinnit 2025 |
  Investointi   | TA 2025  | ${heading}
  6101 Koulu    | −100 000 | ${school}
  6102 Tori     |  −50 000 | −40 000
  Yhteensä      | −150 000 | =SUM(C3:C4) => −140 000`;

testRule(investProjectOver, {
  accepts: [
    {
      name: 'the amended appropriation is calculated with the wrong sign, which is told',
      organisation: strict,
      sheet: `
        Investoinnit 2025 |
        Investointi | TA 2025  | Muutos  | TA + muutos 2025   | Ennuste 2025
        6101 Koulu  | −100 000 | −20 000 | =B3-C3 => −80 000  | −118 000
        6102 Tori   |  −50 000 | −10 000 | =B4+C4 => −60 000  | −59 000
        6103 Satama |  −70 000 |  −5 000 | =B5+C5 => −75 000  | −74 000
        6104 Tie    |  −90 000 |       0 | =B6+C6 => −90 000  | −88 000`,
    },
    {
      name: 'four per cent over, nothing known of what binds',

      sheet: sheetOf('Toteuma 2025', '−104 000'),
    },
    {
      name: 'exactly the tolerance of the city',
      organisation: gentle,
      sheet: sheetOf('Toteuma 2025', '−110 000'),
    },
  ],
  flags: [
    {
      name: 'six per cent over, nothing known of what binds',
      reason: 'level-unknown',
      outcome: { severity: 'info' },
      sheet: sheetOf('Toteuma 2025', '−106 000 ←'),
    },
    {
      name: 'more is paid than was reserved',
      reason: 'level-unknown',
      outcome: { severity: 'info' },
      sheet: `
        Stadsstyrelsens projektmedel 2027
        Projekt                  | Tid                 | Reserverat | Utbetalt
        Ungas sommarjobb         | 1.5.2027–31.8.2027  | 18 500     | 6 000
        Klimatprogrammet         | 1.4.2027–31.12.2027 | 15 000     | 19 500 ←`,
    },
    {
      name: 'one euro over where no tolerance is given',
      reason: 'actual',
      organisation: strict,
      outcome: { severity: 'error', expected: -10_000_000, actual: -10_000_100 },
      sheet: sheetOf('Toteuma 2025', '−100 001 ←'),
    },
    {
      name: 'the forecast is over',
      reason: 'forecast',
      organisation: gentle,
      outcome: { severity: 'warning' },
      sheet: sheetOf('Ennuste 2025', '−120 000 ←'),
    },
  ],
  undecided: [],
});
