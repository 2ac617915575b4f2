import { MemoryWorkbook } from '../../../src/host/memory/workbook.ts';
import type { HostEvent } from '../../../src/host/workbook.ts';
import { contractBook } from '../contract/book.ts';
import { at } from '../contract/support.ts';

test("what a user types is told as the user's", () => {
  const workbook = new MemoryWorkbook(contractBook());
  const [sheet] = workbook.sheets;
  const events: HostEvent[] = [];
  workbook.listen((event) => events.push(event));
  workbook.type(sheet!, { row: 0, column: 0 }, { kind: 'number', number: 5 });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ kind: 'changed', area: at(0, 0), by: 'user' });
  expect(events[0]).toMatchObject({ before: { value: 'Otsikko', valueType: 'String' } });
  expect(sheet!.read('value', at(0, 0))).toEqual([[5]]);
});

test('a formula written later shows an empty text, for there is no calculator', () => {
  const [sheet] = new MemoryWorkbook(contractBook()).sheets;
  sheet!.setContents(at(0, 0), [[{ kind: 'formula', formula: '=1+1' }]]);
  expect(sheet!.read('formula', at(0, 0))).toEqual([['=1+1']]);
  expect(sheet!.read('value', at(0, 0))).toEqual([['']]);
  expect(sheet!.read('value', at(2, 1))).toEqual([[2469]]);
});

test('a name that only ends like the renamed sheet is left alone', () => {
  const workbook = new MemoryWorkbook(contractBook());
  const [sheet] = workbook.sheets;
  sheet!.name = 'KS';
  sheet!.setContents(at(0, 0, 0, 1), [
    [
      { kind: 'formula', formula: "=KS!B2+AKS!B2+'Oma KS'!B2" },
      { kind: 'formula', formula: '=SUM(KS!B2,KS!B3)' },
    ],
  ]);
  sheet!.name = 'KS 2026';
  expect(sheet!.read('formula', at(0, 0, 0, 1))).toEqual([
    ["='KS 2026'!B2+AKS!B2+'Oma KS'!B2", "=SUM('KS 2026'!B2,'KS 2026'!B3)"],
  ]);
});

test('the text shown follows the language', () => {
  const shown = (locale: string) =>
    new MemoryWorkbook(contractBook(), locale).sheets[0]!.read('text', at(1, 1));
  expect(shown('sv-SE')).toEqual([['1\u00a0234,50']]);
  expect(shown('en-US')).toEqual([['1,234.50']]);
});
