import { numberAsDate } from '../../../src/rules/hygiene/number-as-date.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts: string, mark = '', total = '1 125 400') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 ${mark} | −2 183 400 |       −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      ${total} |    −5 525 400 |           −4 400 000`;

testRule(numberAsDate, {
  accepts: [
    { name: 'numbers', sheet: rows('') },
    {
      name: 'a column of days',
      sheet: rows('')
        .replace('KS 2025', 'KS 2025 | Hyväksytty')
        .replace('−1 184 300', '−1 184 300 | 3.2.2025 [d.m.yyyy]'),
    },
    { name: 'euros by format', sheet: rows('').replace('509 200', '509 200 [#,##0 €]') },
  ],
  flags: [
    {
      name: 'one amount',
      reason: 'amount',
      sheet: rows('').replace('238 500', '1.2.2025 [d.m.yyyy] ←'),
      outcome: { data: expect.objectContaining({ date: '1.2.2025' }) },
    },
    {
      name: 'two of a column, told once',
      reason: 'amount',
      sheet: rows('').replace('238 500', '1.2.2025 [d.m.yyyy] ←').replace('377 700', '3.4.2025 [dd/mm/yy]'),
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
    {
      name: 'dates counted from 1904',
      reason: 'amount',
      sheet: rows('').replace('238 500', '1.2.2025 [d.m.yyyy] ←'),
      change: (snapshot) => ({ ...snapshot, date1904: true }),
      outcome: { data: expect.objectContaining({ date: '2.2.2029' }) },
    },
  ],
  undecided: [],
});
