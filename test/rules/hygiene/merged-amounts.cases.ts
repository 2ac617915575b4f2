import { mergedAmounts } from '../../../src/rules/hygiene/merged-amounts.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (facts: string, mark = '', total = '1 125 400') => `${facts}
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 ${mark} | −2 183 400 |       −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 |           −1 270 800
              | Yhteensä           |      ${total} |    −5 525 400 |           −4 400 000`;

testRule(mergedAmounts, {
  accepts: [
    { name: 'no merges', sheet: rows('') },
    { name: 'the heading is merged', sheet: rows('@ merged C1:D1') },
    { name: 'labels are merged', sheet: rows('@ merged A5:B5') },
    { name: 'a blank row below is merged', sheet: rows('@ merged C5:C6') },
    {
      name: 'merges were not read',
      sheet: rows(''),
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: null })),
      }),
    },
  ],
  flags: [
    {
      name: 'two rows share one amount',
      reason: 'merged',
      sheet: rows('@ merged C3:C4', '←').replace('377 700', ''),
      outcome: { data: expect.objectContaining({ merge: 'C3:C4' }) },
    },
    {
      name: 'two columns share one amount',
      reason: 'merged',
      sheet: rows('@ merged C3:D3', '←').replace('−2 183 400', ''),
    },
  ],
  undecided: [],
});
