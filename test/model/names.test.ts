import { foldCode, foldName } from '../../src/model/names.ts';

test.each([
  ['TYÖLLISYYS- JA KANSAINVÄLISYYSPALVELUT', 'Työllisyys ja kansainvälisyyspalvelut'],
  ['Hallintopalvelut -vastuualue ja toimintayksikkö', 'HALLINTOPALVELUT'],
  ['Elinvoimapalvelut -vastuualue', 'Elinvoimapalvelut yhteensä'],
  ['Talous & henkilöstö', 'Talous ja henkilöstö'],
])('%s is %s', (one, other) => expect(foldName(one)).toBe(foldName(other)));

test('different names stay different', () => {
  expect(foldName('Elinvoimapalvelut')).not.toBe(foldName('Elinvoima- ja työllisyyspalvelut'));
  expect(foldName('Vastuualue')).toBe('vastuualue');
});

test('codes without spaces', () => expect(foldCode('1 200')).toBe('1200'));
