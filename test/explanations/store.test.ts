import fc from 'fast-check';
import { decodeExplanations, encodeExplanations } from '../../src/explanations/store.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import { ReadingError } from '../../src/readings/error.ts';

const one: Explanation = {
  fingerprint: '0123456789abcdef',
  rule: 'year-change-outlier',
  sheet: 'KS & <2025>',
  cell: 'C3',
  reason: 'Uusi ostopalvelu 7 200 000 €',
  by: 'Aino Talous',
  at: '2025-01-31T10:15:00.000Z',
};
const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyExplanation: fc.Arbitrary<Explanation> = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  rule: anyText,
  sheet: anyText,
  cell: anyText,
  reason: anyText,
  by: anyText,
  at: fc
    .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
});

test('whatever is stored is read back', () => {
  fc.assert(
    fc.property(fc.array(anyExplanation, { maxLength: 5 }), (all) => {
      expect(decodeExplanations(encodeExplanations(all))).toEqual(all);
    }),
  );
});

test.each<[string, (xml: string) => string, string]>([
  ['a changed reason', (xml) => xml.replace('7 200', '9 200'), 'damaged'],
  ['a cut part', (xml) => xml.slice(0, -30), 'damaged'],
  ['a later version', (xml) => xml.replace('explanations/1"', 'explanations/2"'), 'newer-version'],
  ['text that is no JSON', (xml) => xml.replace('{', '['), 'damaged'],
  ['another part', () => '<a xmlns="urn:other"/>', 'not-a-reading'],
])('%s is refused', (_, spoil, code) => {
  const refused = () => decodeExplanations(spoil(encodeExplanations([one])));
  expect(refused).toThrow(expect.objectContaining({ name: 'ReadingError', code }) as Error);
});

test('more than Excel keeps safely is refused', () => {
  const long = { ...one, reason: 'Selitys. '.repeat(60_000) };
  expect(() => encodeExplanations([long])).toThrow(new ReadingError('too-large'));
});
