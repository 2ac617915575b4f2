import type { OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at } from './support.ts';

export function describeReading(open: OpenHostWorkbook): void {
  test('the sheets are as in the snapshot and keep their identity', async () => {
    const workbook = await open(contractBook());
    const facts = workbook.sheets.map((one) => [
      one.name,
      one.visibility,
      one.kind,
      one.features.protection !== null,
    ]);
    expect(facts).toEqual([
      ['KS 2025', 'visible', 'cells', true],
      ['Piilo', 'veryHidden', 'cells', false],
      ['Toinen taulukko', 'visible', 'cells', false],
      ['Kaavio', 'visible', 'other', false],
    ]);
    expect(workbook.sheets.map((one) => one.position)).toEqual([0, 1, 2, 3]);
    expect(workbook.sheets[0]).toBe(workbook.sheets[0]);
    expect(workbook.activeSheet).toBe(workbook.sheets[0]);
    expect(workbook.features.structureProtection !== null).toBe(true);
  });

  test('values, their types and formulas are as in the snapshot', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    const area = at(1, 0, 6, 1);
    const values = [
      ['0012', 1234.5],
      ['', 2469],
      ['', true],
      ['', '#N/A'],
      ['', '#N/A'],
      ['', '#DIV/0!'],
    ];
    expect(sheet!.read('value', area)).toEqual(values);
    expect(sheet!.read('valueType', at(1, 1, 6, 1)).flat()).toEqual([
      'Double',
      'Double',
      'Boolean',
      'Error',
      'String',
      'Error',
    ]);
    expect(sheet!.read('formula', at(1, 0, 2, 1))).toEqual([
      ['0012', 1234.5],
      ['', '=B2*2'],
    ]);
    expect(sheet!.read('formula', at(6, 1))).toEqual([['=1/0']]);
  });

  test('formats and displayed texts are as in the snapshot', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    expect(sheet!.read('numberFormat', at(0, 0, 1, 1))).toEqual([
      ['General', 'General'],
      ['@', '#,##0.00'],
    ]);
    expect(sheet!.read('bold', at(0, 0, 1, 0))).toEqual([[true], [false]]);
    expect(sheet!.read('indent', at(0, 0, 1, 0))).toEqual([[0], [2]]);
    expect(sheet!.read('text', at(1, 0, 2, 1))).toEqual([
      ['0012', '1\u00a0234,50'],
      ['', '2\u00a0469'],
    ]);
  });

  test('cells never written are blank to the last corner', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    const corner = at(1_048_575, 16_383);
    expect(sheet!.read('value', corner)).toEqual([['']]);
    expect(sheet!.read('valueType', corner)).toEqual([['Empty']]);
    expect(sheet!.isRowHidden(corner.top)).toBe(false);
    expect(sheet!.isColumnHidden(corner.left)).toBe(false);
  });

  test('names and tables are as in the snapshot', async () => {
    const workbook = await open(contractBook());
    const names = workbook.names.map((one) => [one.name, one.sheet?.name ?? null, one.formula, one.visible]);
    expect(names).toEqual([
      ['Summa', null, "='KS 2025'!$B$2", true],
      ['Vakio', 'Piilo', '=0.255', false],
    ]);
    const tables = workbook.tables.map((one) => [one.name, one.sheet.name, one.area, one.showTotals]);
    expect(tables).toEqual([['Luvut', 'KS 2025', at(1, 0, 4, 1), false]]);
  });
}
