import { fill } from '../../src/wording/fill.ts';
import { formatDate, formatEuros, formatFormula, formatNumber } from '../../src/wording/format.ts';

const n = '\u00a0';

test.each([
  [-118430000, 'fi', `−1${n}184${n}300${n}€`],
  [130480000, 'sv', `1${n}304${n}800${n}€`],
  [-405290050, 'fi', `−4${n}052${n}900,50${n}€`],
  [-405290050, 'en', `−4${n}052${n}900.50${n}€`],
  [99900, 'fi', `999${n}€`],
  [100000, 'fi', `1${n}000${n}€`],
  [0, 'fi', `0${n}€`],
  [-1, 'fi', `−0,01${n}€`],
  [7, 'sv', `0,07${n}€`],
] as const)('%d cents in %s', (cents, language, text) => expect(formatEuros(cents, language)).toBe(text));

test.each([
  [1234567.891, undefined, `1${n}234${n}567,891`],
  [0.5, undefined, '0,5'],
  [-0.001, 2, '0,00'],
  [46.2, 1, '46,2'],
  [1e21, undefined, '1e+21'],
  [12, undefined, '12'],
] as const)('%d with %s decimals', (value, decimals, text) =>
  expect(formatNumber(value, 'fi', decimals)).toBe(text),
);

test('of many names the first, and how many there are besides', () => {
  const names = ['Koulut', 'Kirjasto', 'Museo', 'Liikunta', 'Nuoret', 'Kulttuuri', 'Opisto'];
  expect(fill('{all}.', { all: { names: names.slice(0, 6) } }, 'fi')).toBe(
    'Koulut, Kirjasto, Museo, Liikunta, Nuoret, Kulttuuri.',
  );
  expect(fill('{all}.', { all: { names } }, 'fi')).toBe(
    `Koulut, Kirjasto, Museo, Liikunta, Nuoret ja 2${n}muuta.`,
  );
  expect(fill('{all}.', { all: { names } }, 'sv')).toContain(`Nuoret och 2${n}andra.`);
});

test('dates', () => {
  expect(formatDate('2025-06-30', 'fi')).toBe('30.6.2025');
  expect(formatDate('2025-06-30', 'sv')).toBe('30.6.2025');
  expect(formatDate('2025-06-30', 'en')).toBe('30 June 2025');
  expect(formatDate('jatkuva', 'fi')).toBe('jatkuva');
});

test('sum formulas as each language of Excel shows them', () => {
  expect(formatFormula('=SUM(B2:B4,B9)+SUBTOTAL(9,C2:C4)', 'fi')).toBe('=SUMMA(B2:B4;B9)+VÄLISUMMA(9;C2:C4)');
  expect(formatFormula('=SUM(B2,B4)', 'sv')).toBe('=SUMMA(B2;B4)');
  expect(formatFormula('=SUM(B2,B4)', 'en')).toBe('=SUM(B2,B4)');
  expect(formatFormula('=IF(B2>1.5,"a,b",AVERAGE(\'A,B\'!C2:C4))', 'fi')).toBe(
    '=JOS(B2>1,5;"a,b";KESKIARVO(\'A,B\'!C2:C4))',
  );
});
