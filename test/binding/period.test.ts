import { monthsIn } from '../../src/binding/period.ts';

test.each([
  ['Toteuma 1-6/2025', 6],
  ['TOT 1–12 2025', 12],
  ['Toteuma 30.6.2025', 6],
  ['Utfall 31.8.', 8],
  ['Tammi–kesäkuu 2025', 6],
  ['Utfall jan-aug', 8],
  ['Toteuma 1-4 kk', 4],
])('%s covers %i months', (text, months) => expect(monthsIn(text)).toBe(months));

test.each(['TOT 2025', 'KS 2025', 'Toteuma', 'Yksikkö 1-200', '2025-2026', 'Tilinpäätös 2024'])(
  '%s does not say',
  (text) => expect(monthsIn(text)).toBeNull(),
);
