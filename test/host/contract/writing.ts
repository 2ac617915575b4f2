import type { OpenHostWorkbook } from '../../../src/host/workbook.ts';
import type { Area } from '../../../src/model/address.ts';
import { contractBook } from './book.ts';
import { at, listen } from './support.ts';

const number = (value: number) => ({ kind: 'number', number: value }) as const;
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const error = (value: string) => ({ kind: 'error', error: value }) as const;

export function describeWriting(open: OpenHostWorkbook): void {
  test('contents replace one another whatever their kind', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.setContents(at(1, 1, 5, 1), [
      [text('0123')],
      [number(7)],
      [number(8)],
      [{ kind: 'blank' }],
      [error('#N/A')],
    ]);
    expect(sheet!.read('value', at(1, 1, 5, 1)).flat()).toEqual(['0123', 7, 8, '', '#N/A']);
    const types = ['String', 'Double', 'Double', 'Empty', 'Error'];
    expect(sheet!.read('valueType', at(1, 1, 5, 1)).flat()).toEqual(types);
    expect(sheet!.read('formula', at(2, 1))).toEqual([[7]]);
    sheet!.setContents(at(1, 1, 1, 2), [[null, text('#N/A')]]);
    expect(sheet!.read('value', at(1, 1, 1, 2))).toEqual([['0123', '#N/A']]);
    expect(sheet!.read('valueType', at(1, 2))).toEqual([['String']]);
  });

  test('a cell far outside can be written', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.setContents(at(5000, 40), [[number(3)]]);
    expect(sheet!.read('value', at(5000, 40))).toEqual([[3]]);
    expect(sheet!.usedArea(true)).toEqual(at(0, 0, 5000, 40));
  });

  test('looks change alone and tell no change of content', async () => {
    const workbook = await open(contractBook());
    const [sheet] = workbook.sheets;
    const told = listen(workbook);
    sheet!.setFormat('numberFormat', at(1, 1), [['0.0%']]);
    sheet!.setFormat('bold', at(1, 0, 1, 1), [[undefined, true]]);
    sheet!.setFormat('indent', at(1, 0), [[3]]);
    expect(sheet!.read('numberFormat', at(1, 1))).toEqual([['0.0%']]);
    expect(sheet!.read('bold', at(1, 0, 1, 1))).toEqual([[false, true]]);
    expect(sheet!.read('indent', at(1, 0))).toEqual([[3]]);
    expect(sheet!.read('value', at(1, 1))).toEqual([[1234.5]]);
    expect(told).toEqual([]);
  });

  test('text that spells another value stays text when its looks change', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.setContents(at(1, 1, 1, 3), [[text('2026'), text('0123'), text('TRUE')]]);
    sheet!.setFormat('bold', at(1, 1, 1, 3), [[true, true, true]]);
    expect(sheet!.read('value', at(1, 1, 1, 3))).toEqual([['2026', '0123', 'TRUE']]);
    expect(sheet!.read('valueType', at(1, 1, 1, 3))).toEqual([['String', 'String', 'String']]);
    sheet!.setContents(at(1, 1), [[number(2026)]]);
    expect(sheet!.read('valueType', at(1, 1))).toEqual([['Double']]);
  });

  test('clearing takes what it is asked to take', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.clear(at(1, 0), 'contents');
    expect([sheet!.read('value', at(1, 0)), sheet!.read('indent', at(1, 0))]).toEqual([[['']], [[2]]]);
    sheet!.clear(at(1, 1), 'formats');
    expect(sheet!.read('value', at(1, 1))).toEqual([[1234.5]]);
    expect(sheet!.read('numberFormat', at(1, 1))).toEqual([['General']]);
    sheet!.clear(at(0, 0, 1_048_575, 16_383), 'all');
    expect(sheet!.usedArea(false)).toBeNull();
  });

  test('the used area counts formats only when asked', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.setFormat('bold', at(10, 10), [[true]]);
    expect(sheet!.usedArea(true)).toEqual(at(0, 0, 6, 1));
    expect(sheet!.usedArea(false)).toEqual(at(0, 0, 10, 10));
  });

  test('rows and columns hide and show', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    const rows = () => [2, 3, 4, 5].map((row) => sheet!.isRowHidden(row));
    expect(rows()).toEqual([false, true, false, false]);
    sheet!.setRowsHidden(2, 4, true);
    sheet!.setRowsHidden(3, 3, false);
    expect(rows()).toEqual([true, false, true, false]);
    sheet!.setColumnsHidden(1, 1, false);
    sheet!.setColumnsHidden(2, 2, true);
    expect([0, 1, 2].map((column) => sheet!.isColumnHidden(column))).toEqual([false, false, true]);
  });

  test('merging keeps the top left content', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    sheet!.merge(at(1, 0, 2, 1));
    expect(sheet!.merges).toEqual([at(0, 0, 0, 2), at(1, 0, 2, 1)]);
    expect(sheet!.read('value', at(1, 0, 2, 1))).toEqual([
      ['0012', ''],
      ['', ''],
    ]);
    sheet!.unmerge(at(0, 1, 1, 1));
    expect(sheet!.merges).toEqual([]);
  });

  test('a write by code is told with its area', async () => {
    const workbook = await open(contractBook());
    const changes: [string, Area, string][] = [];
    workbook.listen((event) => {
      if (event.kind === 'changed') changes.push([event.sheet.name, event.area, event.by]);
    });
    workbook.sheets[0]!.setContents(at(8, 0, 8, 1), [[number(1), number(2)]]);
    await workbook.settled();
    expect(changes).toEqual([['KS 2025', at(8, 0, 8, 1), 'code']]);
  });
}
