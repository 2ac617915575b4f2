import { forecastOverspend } from '../../../src/rules/binding/forecast-overspend.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({ units: ['2100 Koulut', '2200 Kirjasto'], bindings: [{ nodes: ['2100', '2200'] }] });
const withSides = makeCity({
  units: ['2100 Koulut'],
  bindings: [
    { nodes: ['2100'] },
    { nodes: ['2100'], item: 'expense', limit: 'ceiling', severity: 'warning' },
    { nodes: ['2100'], item: 'revenue', severity: 'warning' },
  ],
});

testRule(forecastOverspend, {
  accepts: [
    {
      name: 'the forecast is the plan',
      organisation: city,
      sheet: `
        2100 Koulut    | KS 2025  | Ennuste 2025
        Toimintatuotot |  100 000 |  100 000
        Toimintakulut  | −900 000 | −900 000
        Toimintakate   | −800 000 | −800 000`,
    },
    {
      name: 'both sides grow and the margin, which binds, holds',
      organisation: withSides,
      sheet: `
        2100 Koulut    | KS 2025  | Ennuste 2025
        Toimintatuotot |  100 000 |  150 000
        Toimintakulut  | −900 000 | −950 000
        Toimintakate   | −800 000 | −800 000`,
    },
  ],
  flags: [
    {
      name: 'against the amended budget, told at the expense that causes it',
      reason: 'forecast',
      organisation: withSides,
      outcome: { severity: 'warning', expected: -82_500_000, actual: -84_500_000 },
      sheet: `
        2100 Koulut    | MTA 2025 | Ennuste 2025
        Toimintatuotot |  100 000 |  100 000
        Toimintakulut  | −925 000 | −945 000 ←
        Toimintakate   | −825 000 | −845 000`,
    },
    {
      name: 'a sister unit will have enough left',
      reason: 'forecast-transfer',
      organisation: city,
      sheet: `
        Yksikkö       | Toimintakate KS 2025 | Toimintakate ennuste 2025
        2100 Koulut   | −800 000 | −810 000 ←
        2200 Kirjasto | −300 000 | −280 000`,
    },
  ],
  undecided: [],
});
