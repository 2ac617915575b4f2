import { Book } from './corpus/sheet.ts';
import { changes, cleanBooks, trials } from './mutation/benchmark.ts';
import { operators } from './mutation/operators.ts';
import { recalculate } from './mutation/recalculate.ts';

test('formulas follow a changed cell, through other sheets too', () => {
  const book = new Book();
  const page = book.page('KS 2025');
  page.number(0, 0, 10);
  page.number(1, 0, -3);
  page.number(2, 0, 0, {}, '=A1+A2');
  page.number(3, 0, 0, {}, '=SUM(A1:A3)-A2');
  book.page('Yhteenveto').number(0, 0, 0, {}, "='KS 2025'!A4+100");
  recalculate(book);
  expect([page.shown(2, 0), page.shown(3, 0), book.pages[1]!.shown(0, 0)]).toEqual(['7', '17', '117']);
  page.cells.set('1,0', { ...page.cells.get('1,0')!, value: { kind: 'error', error: '#REF!' } });
  recalculate(book);
  expect(page.shown(3, 0)).toBe('#REF!');
});

test('every operator finds a workbook to spoil, and most faults are found', () => {
  const planted = [...trials('build', 1)];
  expect(new Set(planted.map(({ operator }) => operator.id)).size).toBe(operators.length);
  expect(operators.length).toBeGreaterThanOrEqual(45);
  for (const { spoilt } of planted) expect(spoilt).not.toEqual([]);
  expect(planted.filter(({ hit }) => hit).length / planted.length).toBeGreaterThan(0.75);
});

test('workbooks without a fault are left in peace', () => {
  const books = [...cleanBooks('build', 60)];
  expect(books.filter((book) => book.false.length === 0).length / books.length).toBeGreaterThan(0.9);
});

test('harmless changes bring no error and no warning', () => {
  for (const { variant, seed, added } of changes('build', 3)) {
    expect({ variant: variant.id, seed, added }).toEqual({ variant: variant.id, seed, added: [] });
  }
});
