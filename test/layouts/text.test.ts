import fc from 'fast-check';
import {
  editDistance,
  hasLetters,
  isWithinOneEdit,
  letters,
  normalise,
  tidy,
} from '../../src/layouts/cells/text.ts';

test.each([
  ['TOIMINTATUOTOT', 'toimintatuotot'],
  ['  Toimintatuotot\u00a0 ', 'toimintatuotot'],
  ['*****TOIMINTAKATE', 'toimintakate'],
  ['• Palkat', 'palkat'],
  ['Yhteensä:', 'yhteensä'],
  ['ELINVOIMAPALVELUT \u2013VASTUUALUE', 'elinvoimapalvelut -vastuualue'],
  ['Jäljellä \u2212', 'jäljellä -'],
  ['Henkilös\u00adtö\u200bkulut', 'henkilöstö kulut'],
  ['TA\u202f2025', 'ta 2025'],
  ['', ''],
])('normalise %j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each([
  ['  Hallinto\u00a0palvelut ', 'Hallinto palvelut'],
  ['Talous-\nja henkilöstö', 'Talous- ja henkilöstö'],
  ['Henkilös\u00adtö', 'Henkilöstö'],
  ['*Kate', '*Kate'],
])('tidy %j', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each([
  ['Toim.tuotot', 'toimtuotot'],
  ['TOIMINTA-TUOTOT', 'toimintatuotot'],
  ['Aineet, tarvikkeet ja tavarat', 'aineettarvikkeetjatavarat'],
  ['3010', ''],
  ['Köp av tjänster', 'köpavtjänster'],
])('letters %j', (text, expected) => {
  expect(letters(text)).toBe(expected);
});

test.each([
  ['Kate', true],
  ['KH', true],
  ['1 a', false],
  ['§ 12', false],
  ['12,5', false],
])('hasLetters %j is %j', (text, expected) => {
  expect(hasLetters(text)).toBe(expected);
});

test.each([
  ['tuotot', 'tuotot', 0],
  ['tuotot', 'tuotto', 2],
  ['tuotot', 'totot', 1],
  ['tuotot', 'tuotott', 1],
  ['tuotot', 'kulut', 3],
  ['kulut', 'menot', 3],
  ['', 'ks', 2],
])('%j and %j are %d edits apart, or more than two', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
  expect(editDistance(b, a, 2)).toBe(Math.min(distance, 3));
});

test('an edit of one letter is one edit', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
      const cut = at % word.length;
      expect(editDistance(word, word.slice(0, cut) + word.slice(cut + 1), 1)).toBe(1);
    }),
  );
});

test('one slip is told as the number of edits tells it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => isWithinOneEdit(a, b) === editDistance(a, b, 1) <= 1));
});
