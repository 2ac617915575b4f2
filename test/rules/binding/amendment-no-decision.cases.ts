import { amendmentNoDecision } from '../../../src/rules/binding/amendment-no-decision.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (change: string, decision: string, last = '') => `
  2100 Koulut    | KS 2025  | Muutos | Uusi ks. | Päätös
  Toimintatuotot |  100 000 |      0 |  100 000 |
  Toimintakulut  | −900 000 | ${change} | −920 000 | ${decision}
  Toimintakate   | −800 000 | −20 000 | −820 000 | ${last}`;

testRule(amendmentNoDecision, {
  accepts: [
    {
      name: 'a decision with its section',

      sheet: sheetOf('−20 000', 'Kh 9.6.2025 § 140'),
    },
    {
      name: 'the decision stands on the row of the margin',

      sheet: sheetOf('−20 000', '', '13.12.2025 (§ 110)'),
    },
    {
      name: 'nothing has changed',

      sheet: sheetOf('0', '')
        .replaceAll('−20 000', '0')
        .replaceAll('−920 000', '−900 000')
        .replaceAll('−820 000', '−800 000'),
    },
    {
      name: 'the number of the section under its sign',

      sheet: sheetOf('−20 000', '140').replace('Päätös', '§'),
    },
    {
      name: 'the decision stands first on its row',
      sheet: `
        Talousarviomuutokset 2026
        Päätös  | Pvm       | Yksikkö          | Erä   | Muutos € | Perustelu
        Kv § 28 | 18.5.2026 | Kirjastopalvelut | Menot |  −12 000 | Kirjastoauto
        Kv § 28 | 18.5.2026 | Museot           | Tulot |    4 000 | Avustus
        Kv § 61 | 21.9.2026 | Museot           | Menot |  −18 000 | Siirto`,
    },
    {
      name: 'a table without a place for decisions',

      sheet: sheetOf('−20 000', '').replace('Päätös', ''),
    },
  ],
  flags: [
    {
      name: 'a column for decisions, left empty',
      reason: 'missing',
      sheet: sheetOf('−20 000 ←', ''),
    },
    {
      name: 'a remark is no decision',
      reason: 'missing',
      sheet: sheetOf('−20 000 ←', 'lisää tiloja'),
    },
  ],
  undecided: [],
});
