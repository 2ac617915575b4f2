import { parseAmount, splitLine } from '../../src/layouts/cells/amounts.ts';

test.each([
  ['0', 0],
  ['-0', 0],
  ['1304800', 1_304_800],
  ['1 304 800', 1_304_800],
  ['1\u00a0304\u00a0800', 1_304_800],
  ['1\u202f304\u202f800', 1_304_800],
  ['1\u2009304\u2009800', 1_304_800],
  ['1 304\u00a0800', 1_304_800],
  ['\u00a012 500 ', 12_500],
  ['-4 052 900', -4_052_900],
  ['\u22124\u00a0052\u00a0900', -4_052_900],
  ['\u20134 052 900', -4_052_900],
  ['- 500', -500],
  ['\u2212 500', -500],
  ['500-', -500],
  ['1 693 500 \u2212', -1_693_500],
  ['(1 200,50)', -1_200.5],
  ['( 500 )', -500],
  ['(1 200 €)', -1_200],
  ['+500', 500],
  ['+ 100.000 €', 100_000],
  ['5.000', 5_000],
  ['1.304.800', 1_304_800],
  ['1.304.800,50', 1_304_800.5],
  ['3,2', 3.2],
  ['377 700,00', 377_700],
  ['-1 648 500,05', -1_648_500.05],
  ['12.5', 12.5],
  ['1200.0', 1_200],
  ['551 331,15€', 551_331.15],
  ['4 835 170€', 4_835_170],
  ['253 299 €', 253_299],
  ['253\u00a0299\u00a0€', 253_299],
  ['100 eur', 100],
  ['100 EUR', 100],
  ['n. 23 500 €', 23_500],
  ['n. 30 000 euroa', 30_000],
  ['noin 500', 500],
  ['ca 500 €', 500],
  ['ca. 500 €', 500],
  ['arviolta 30 000 €', 30_000],
  ['001200', 1_200],
])('%j is the amount %d', (text, value) => {
  expect(parseAmount(text)).toEqual({ value, percent: false });
});

test.each([
  ['50 %', 50],
  ['98%', 98],
  ['46,2\u00a0%', 46.2],
  ['\u22123,5 %', -3.5],
])('%j is the percentage %d', (text, value) => {
  expect(parseAmount(text)).toEqual({ value, percent: true });
});

test.each([
  '',
  ' ',
  '-',
  '\u2013',
  '€',
  '%',
  'KS 2025',
  '1 20',
  '12 34 567',
  '1 304 80',
  '1304 800',
  '20–25',
  '5-10',
  '2025–29',
  '8 kpl',
  '4,4/5',
  '2 krt/v',
  '100 %:lla',
  '1.9.2024',
  '31.3.',
  '08/23',
  '10:30',
  '(500',
  '500)',
  '--500',
  '1,304,800',
  'kolme (3)',
])('%j is no amount', (text) => {
  expect(parseAmount(text)).toBeNull();
});

test.each([
  ['TOIMINTATUOTOT 1 304 800', 'TOIMINTATUOTOT', '1 304 800'],
  ['TOIMINTAKULUT -4 052 900', 'TOIMINTAKULUT', '-4 052 900'],
  ['TOIMINTAKULUT \u22124\u00a0052\u00a0900', 'TOIMINTAKULUT', '\u22124\u00a0052\u00a0900'],
  ['TOIMINTAKATE – 2 748 100', 'TOIMINTAKATE', '– 2 748 100'],
  ['TOIMINTATUOTOT 0', 'TOIMINTATUOTOT', '0'],
  ['Toimintatuotot   377 700,00 €', 'Toimintatuotot', '377 700,00'],
  ['4999 *****TOIMINTAKATE -1 270 800,00', '4999 *****TOIMINTAKATE', '-1 270 800,00'],
  ['KS 2025 377 700', 'KS 2025', '377 700'],
])('the line %j is %j and %j', (text, label, amount) => {
  expect(splitLine(text)).toEqual({ label, amount });
});

test.each([
  '1200 HALLINTOPALVELUT',
  'KAUPUNGINHALLITUS',
  '140 377 700',
  'Palvelut, joita ostetaan',
  'Koodi:1200',
])('the line %j ends in no amount', (text) => {
  expect(splitLine(text)).toBeNull();
});
