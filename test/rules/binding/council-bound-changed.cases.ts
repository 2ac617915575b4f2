import { councilBoundChanged } from '../../../src/rules/binding/council-bound-changed.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const city = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling' }],
});

const sheetOf = (change: string, decision: string, last = '') => `
  2100 Koulut    | KS 2025  | Muutos | Uusi ks. | Päätös
  Toimintatuotot |  100 000 |      0 |  100 000 |
  Toimintakulut  | −900 000 | ${change} | −920 000 | ${decision}
  Toimintakate   | −800 000 | −20 000 | −820 000 | ${last}`;

testRule(councilBoundChanged, {
  accepts: [
    {
      name: 'the council has decided',
      organisation: city,
      sheet: sheetOf('−20 000', 'Kv 15.12.2025 § 90'),
    },
    ...[
      'Fge 14.6.2026 § 52',
      'Stadsfullmäktige 15.12.2025 § 90',
      'kaupunginvaltuuston päätös 15.12.2025',
    ].map((decision) => ({
      name: `the council has decided: ${decision}`,
      organisation: city,
      sheet: sheetOf('−20 000', decision),
    })),
    {
      name: 'a unit that is not bound towards the council',
      organisation: city,
      sheet: sheetOf('−20 000', 'Kh 9.6.2025 § 140').replace('2100 Koulut', '2200 Kirjasto'),
    },
    {
      name: 'no place for decisions at all',
      organisation: city,
      sheet: sheetOf('−20 000', '').replace('Päätös', ''),
    },
  ],
  flags: [
    {
      name: 'another body has decided',
      reason: 'no-council',
      organisation: city,
      outcome: { severity: 'error' },
      sheet: sheetOf('−20 000 ←', 'Kh 9.6.2025 § 140'),
    },
    {
      name: 'nobody has decided: told once',
      reason: 'no-decision',
      organisation: city,
      sheet: sheetOf('−20 000 ←', ''),
    },
  ],
  undecided: [],
});
