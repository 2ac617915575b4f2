import { ruleMissing } from '../../../src/rules/binding/rule-missing.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (third: string, mark: string) => `
  Yksikkö       | Toimintakate KS 2025
  2100 Koulut   | −800 000
  2200 Kirjasto | −300 000
  ${third}${mark} | −100 000`;
const city = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto', '2300 Museo'],
  bindings: [{ nodes: ['2100', '2200'] }],
});
const noRegister = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [{ nodes: ['2100', '2200'] }],
});

testRule(ruleMissing, {
  accepts: [
    {
      name: 'every unit is bound',
      organisation: city,
      sheet: sheetOf('Yhteensä', '').replace('−100 000', '−1 100 000'),
    },
    {
      name: 'nothing is known of what binds',

      sheet: sheetOf('2300 Museo', ''),
    },
    {
      name: 'a row without a code among the bound units',
      organisation: noRegister,
      sheet: sheetOf('Muut menot', ''),
    },
  ],
  flags: [
    {
      name: 'known to the register but bound by nothing',
      reason: 'unbound',
      organisation: city,
      sheet: sheetOf('2300 Museo', ' ←'),
    },
    {
      name: 'not in the list of what binds, where all its neighbours are',
      reason: 'unbound',
      organisation: noRegister,
      sheet: sheetOf('2400 Teatteri', ' ←'),
    },
  ],
  undecided: [],
});
