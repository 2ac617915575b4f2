import { transferAcrossBinding } from '../../../src/rules/binding/transfer-across-binding.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const bound = { item: 'expense', limit: 'ceiling', towards: 'board' } as const;
const city = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [{ ...bound, nodes: ['2100', '2200'] }],
});
const sheetOf = (taken: string, given: string, decision: string) => `
  Yksikkö       | Toimintakulut KS 2025 | Toimintakulut muutos 2025 | Toimintakulut uusi ks. 2025 | Päätös
  2100 Koulut   | −900 000 | ${taken} | −920 000 | ${decision}
  2200 Kirjasto | −300 000 | ${given} | −280 000 |`;

testRule(transferAcrossBinding, {
  accepts: [
    {
      name: 'the board has decided',
      organisation: city,
      sheet: sheetOf('−20 000', '20 000', 'Kh 9.6.2025 § 140'),
    },
    {
      name: 'nothing is known of what binds',

      sheet: sheetOf('−20 000', '20 000', ''),
    },
    {
      name: 'the changes do not add up to nothing: no transfer',
      organisation: city,
      sheet: sheetOf('−20 000', '15 000', 'Kh 9.6.2025 § 140').replace('−280 000', '−285 000'),
    },
  ],
  flags: [
    {
      name: 'no decision, told once at the unit that takes',
      reason: 'undecided',
      organisation: city,
      sheet: sheetOf('−20 000 ←', '20 000', ''),
    },
  ],
  undecided: [],
});
