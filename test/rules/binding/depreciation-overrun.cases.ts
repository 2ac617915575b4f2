import { depreciationOverrun } from '../../../src/rules/binding/depreciation-overrun.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const bound = { item: 'depreciation', limit: 'ceiling', nodes: ['2100', '2200'] } as const;
const units = ['2100 Koulut', '2200 Kirjasto'];
const city = makeCity({ units, bindings: [bound] });
const framed = (euros: number) =>
  makeCity({
    units,
    bindings: [bound],
    frames: units.map((unit) => ({
      node: unit.slice(0, 4),
      item: 'depreciation' as const,
      year: 2025,
      version: 'plan' as const,
      euros,
    })),
  });
const sheetOf = (expense: string, planned: string, actual: string) => `
  2100 Koulut        | KS 2025  | Toteuma 1-12/2025
  Toimintatuotot     |  100 000 |   100 000
  Toimintakulut      | ${expense} |  −900 000
  Toimintakate       | =B2+B3 => ${expense === '−800 000' ? '−700 000' : '−800 000'} |  −800 000
  Suunnitelmapoistot | ${planned} | ${actual}`;

testRule(depreciationOverrun, {
  accepts: [
    {
      name: 'depreciation as decided, the expense exceeded',
      organisation: city,
      sheet: sheetOf('−800 000', '−4 000', '−4 000'),
    },
    {
      name: 'no depreciation in the plan to hold it against',
      organisation: city,
      sheet: sheetOf('−900 000', '', '−4 000'),
    },
  ],
  flags: [
    {
      name: 'more depreciation than decided',
      reason: 'actual',
      organisation: city,
      outcome: { expected: -400_000, actual: -520_000 },
      sheet: sheetOf('−900 000', '−4 000', '−5 200 ←'),
    },
    {
      name: 'a sister unit has depreciated less',
      reason: 'actual-transfer',
      organisation: city,
      sheet: `
        Yksikkö       | Suunnitelmapoistot KS 2025 | Suunnitelmapoistot toteuma 1-12/2025
        2100 Koulut   | −4 000 | −5 200 ←
        2200 Kirjasto | −9 000 | −7 000`,
    },
    {
      name: 'the plan exceeds what the profile knows',
      reason: 'plan',
      organisation: framed(-4_000),
      sheet: sheetOf('−900 000', '−5 200 ←', '−5 200'),
    },
    {
      name: 'the plan exceeds what the profile knows, and a sister unit plans less',
      reason: 'plan-transfer',
      organisation: framed(-4_000),
      sheet: `
        Yksikkö       | Suunnitelmapoistot KS 2025
        2100 Koulut   | −5 200 ←
        2200 Kirjasto | −2 000`,
    },
  ],
  undecided: [],
});
