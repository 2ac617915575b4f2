import { filterActive } from '../../../src/rules/hygiene/filter-active.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts: string, mark = '', total = '1 125 400') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 ${mark} | −2 183 400 |       −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      ${total} |    −5 525 400 |           −4 400 000`;

testRule(filterActive, {
  accepts: [
    { name: 'no filter', sheet: rows('') },
    { name: 'rows hidden by hand', sheet: rows('@ hidden rows 3') },
  ],
  flags: [
    {
      name: 'two units filtered away',
      reason: 'hides-units',
      sheet: rows('@ filtered\n@ hidden rows 3-4').replace('Talouspalvelut ', 'Talouspalvelut ←'),
      outcome: { data: expect.objectContaining({ count: 2 }) },
    },
    {
      name: 'rows outside the units',
      reason: 'filtering',
      sheet: rows('@ filtered\n@ hidden rows 9').replace('Henkilöstöpalvelut ', 'Henkilöstöpalvelut ←'),
    },
  ],
  undecided: [],
});
