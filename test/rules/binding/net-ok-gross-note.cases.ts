import { netOkGrossNote } from '../../../src/rules/binding/net-ok-gross-note.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const sides = (severity: 'error' | 'warning') =>
  makeCity({
    units: ['2100 Koulut'],
    bindings: [
      { nodes: ['2100'] },
      { nodes: ['2100'], item: 'expense', limit: 'ceiling', severity },
      { nodes: ['2100'], item: 'revenue', severity },
    ],
  });
const city = sides('warning');
const strict = sides('error');
const sheetOf = (revenue: string, expense: string, margin: string) => `
  2100 Koulut    | KS 2025  | Toteuma 1-12/2025
  Toimintatuotot |  100 000 | ${revenue}
  Toimintakulut  | −900 000 | ${expense}
  Toimintakate   | −800 000 | ${margin}`;

testRule(netOkGrossNote, {
  accepts: [
    {
      name: 'nothing is passed',
      organisation: city,
      sheet: sheetOf('100 000', '−900 000', '−800 000'),
    },
    {
      name: 'the margin breaks too',
      organisation: city,
      sheet: sheetOf('100 000', '−940 000', '−840 000'),
    },
    {
      name: 'the expense binds as strictly as the margin',
      organisation: strict,
      sheet: sheetOf('140 000', '−940 000', '−800 000'),
    },
  ],
  flags: [
    {
      name: 'only the margin binds, and the forecast of expense is made good by revenue',
      reason: 'expense',
      organisation: makeCity({ units: ['2100 Koulut'], bindings: [{ nodes: ['2100'] }] }),
      outcome: { severity: 'info' },
      sheet: `
        2100 Koulut    | KS 2025  | Ennuste 2025
        Toimintatuotot |  100 000 |  140 000
        Toimintakulut  | −900 000 | −940 000 ←
        Toimintakate   | −800 000 | −800 000`,
    },
    {
      name: 'project money came in and was spent',
      reason: 'expense',
      organisation: city,
      outcome: { severity: 'info' },
      sheet: sheetOf('140 000', '−940 000 ←', '−800 000'),
    },
    {
      name: 'less came in and less was spent',
      reason: 'revenue',
      organisation: city,
      sheet: sheetOf('60 000 ←', '−860 000', '−800 000'),
    },
  ],
  undecided: [],
});
