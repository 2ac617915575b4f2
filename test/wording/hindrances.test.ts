import type { Hindrance } from '../../src/model/hindrance.ts';
import { languages } from '../../src/model/language.ts';
import { wordHindrance } from '../../src/wording/hindrances.ts';

const area = { top: 1, left: 0, bottom: 4, right: 2 };
const cell = { row: 2, column: 1 };
const hindrances: [Hindrance, RegExp][] = [
  [{ kind: 'no-sheet', sheet: 'KS 2025' }, /KS 2025/],
  [{ kind: 'sheet-taken', sheet: 'KS 2025' }, /KS 2025/],
  [{ kind: 'protected', sheet: 'KS 2025' }, /KS 2025/],
  [{ kind: 'filtered', sheet: 'KS 2025' }, /KS 2025/],
  [{ kind: 'structure-protected' }, /rakenne|struktur|structure/],
  [{ kind: 'no-room', sheet: 'KS 2025', area }, /KS 2025!A2:C5/],
  [{ kind: 'cell', sheet: 'KS 2025', area, cell, text: 'Talous', count: 1 }, /KS 2025!A2:C5.*B3.*”?Talous/],
  [{ kind: 'cell', sheet: 'KS 2025', area, cell, text: 'Talous', count: 12 }, /A2:C5.*12.*B3.*Talous/],
  [{ kind: 'table', sheet: 'KS 2025', area }, /KS 2025.*A2:C5/],
  [{ kind: 'merged', sheet: 'KS 2025', area }, /(KS 2025.*A2:C5)|(A2:C5.*KS 2025)/],
];

test.each(hindrances)('%j is said with its place in every language', (hindrance, said) => {
  for (const language of languages) {
    const text = wordHindrance(hindrance, language);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text).toMatch(said);
  }
});
