import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
let file: string;
beforeAll(async () => {
  const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  const bytes = await createXlsx('Talous', [
    { kind: 'addSheet', sheet: 'KS 2025' },
    {
      kind: 'setCells',
      sheet: 'Talous',
      area: area(0, 0),
      contents: [[{ kind: 'text', text: 'Kulut' }]],
    },
    {
      kind: 'setCells',
      sheet: 'Talous',
      area: area(1, 0),
      contents: [[{ kind: 'formula', formula: '=1+1', result: { kind: 'number', number: 2 } }]],
    },
    { kind: 'setFormat', sheet: 'Talous', area: area(1, 0), format: { numberFormat: '#,##0' } },
  ]);
  file = Buffer.from(bytes).toString('base64');
});
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const insert = (options?: Excel.InsertWorksheetOptions) =>
  excel.Excel.run(async ({ workbook }) => {
    const ids = workbook.insertWorksheetsFromBase64(file, options);
    workbook.worksheets.load('items/name,items/id');
    await workbook.context.sync();
    const { items } = workbook.worksheets;
    return [items.map(({ name }) => name), ids.value.map((id) => items.find((one) => one.id === id)?.name)];
  });

test('sheets of a file go to the end, a name that is taken with a number', async () => {
  const before = excel.host.workbook.sheets.map(({ name }) => name);
  expect(await insert()).toEqual([
    [...before, 'Talous', 'KS 2025 (2)'],
    ['Talous', 'KS 2025 (2)'],
  ]);
  const read = await excel.Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('Talous').getUsedRange().load('formulas,numberFormat');
    await workbook.context.sync();
    return [range.formulas, range.numberFormat];
  });
  expect(read).toEqual([
    [['Kulut'], ['=1+1']],
    [['General'], ['#,##0']],
  ]);
});

test('chosen ones go beside the sheet that was named', async () => {
  const options = { sheetNamesToInsert: ['Talous'], relativeTo: 'KS 2025' };
  const [names] = await insert({ ...options, positionType: 'Before' });
  expect(names).toEqual(expect.arrayContaining(['Talous', 'KS 2025']));
  expect(names!.indexOf('Talous')).toBe(names!.indexOf('KS 2025') - 1);
});

test.each<[string, string, Excel.InsertWorksheetOptions, string]>([
  ['what is no workbook', 'AAAA', {}, 'InvalidArgument'],
  ['a sheet that is not in it', '', { sheetNamesToInsert: ['Puuttuu'] }, 'ItemNotFound'],
  ['a place beside no sheet', '', { positionType: 'After', relativeTo: 'Puuttuu' }, 'ItemNotFound'],
])('%s is refused', async (_, other, options, code) => {
  const count = excel.host.workbook.sheets.length;
  const error = await refusal(excel, ({ workbook }) =>
    workbook.insertWorksheetsFromBase64(other || file, options),
  );
  expect(error).toMatchObject({ code });
  expect(excel.host.workbook.sheets).toHaveLength(count);
});
