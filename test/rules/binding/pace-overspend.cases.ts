import { paceOverspend } from '../../../src/rules/binding/pace-overspend.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({ units: ['2100 Koulut'], bindings: [{ nodes: ['2100'] }] });
const patient = makeCity({
  units: ['2100 Koulut'],
  bindings: [{ nodes: ['2100'] }],
  rules: { 'pace-overspend': { options: { marginPercent: 20 } } },
});
const sheetOf = (heading: string, expense: string, margin: string) => `
  2100 Koulut    | KS 2025  | ${heading}
  Toimintatuotot |  100 000 |   50 000
  Toimintakulut  | −900 000 | ${expense}
  Toimintakate   | −800 000 | ${margin}`;

testRule(paceOverspend, {
  accepts: [
    {
      name: 'exactly the time passed and the margin allowed',
      organisation: city,
      sheet: sheetOf('Toteuma 30.6.2025', '−530 000', '−480 000'),
    },
    {
      name: 'a heading that does not say how far it reaches',
      organisation: city,
      sheet: sheetOf('Toteuma 2025', '−650 000', '−600 000'),
    },
    {
      name: 'the whole year',
      organisation: city,
      sheet: sheetOf('Toteuma 1-12/2025', '−840 000', '−790 000'),
    },
    {
      name: 'a profile that allows more',
      organisation: patient,
      sheet: sheetOf('Toteuma 30.6.2025', '−580 000', '−530 000'),
    },
  ],
  flags: [
    {
      name: 'a hundredth more than allowed',
      reason: 'fast',
      organisation: city,
      sheet: sheetOf('Toteuma 30.6.2025', '−538 100', '−488 100 ←'),
    },
    {
      name: 'a third of the year and half of the money',
      reason: 'fast',
      organisation: city,
      sheet: sheetOf('Toteuma 1-4/2025', '−450 000', '−400 000 ←'),
    },
  ],
  undecided: [],
});
