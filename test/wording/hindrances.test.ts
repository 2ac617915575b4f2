import type { Hindrance } from '../../src/model/hindrance.ts';
import { languages } from '../../src/model/language.ts';
import { wordHindrance } from '../../src/wording/hindrances.ts';

const area = { top: 1, left: 0, bottom: 4, right: 2 };
const cell = { row: 2, column: 1 };
const hindrances: Hindrance[] = [
  { kind: 'no-sheet', sheet: 'KS 2025' },
  { kind: 'sheet-taken', sheet: 'KS 2025' },
  { kind: 'protected', sheet: 'KS 2025' },
  { kind: 'filtered', sheet: 'KS 2025' },
  { kind: 'structure-protected' },
  { kind: 'no-room', sheet: 'KS 2025', area },
  { kind: 'cell', sheet: 'KS 2025', area, cell, text: 'Talous', count: 1 },
  { kind: 'cell', sheet: 'KS 2025', area, cell, text: 'Talous', count: 12 },
  { kind: 'table', sheet: 'KS 2025', area },
  { kind: 'merged', sheet: 'KS 2025', area },
];

test.each(hindrances)('$kind is said with its place in every language', (hindrance) => {
  for (const language of languages) {
    const text = wordHindrance(hindrance, language);
    expect(text).not.toMatch(/[{}]|undefined/);
    if ('sheet' in hindrance) expect(text).toContain('KS 2025');
    if ('area' in hindrance) expect(text).toContain('A2:C5');
    if (hindrance.kind === 'cell') expect(text).toMatch(/B3.*Talous/);
    if (hindrance.kind === 'cell' && hindrance.count > 1) expect(text).toContain('12');
  }
});
