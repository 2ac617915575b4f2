import { createXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { openBook, refusal, valuesAt } from './executor/support.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

const select = (address: string) =>
  refusal(excel, (context) => {
    const sheet = context.workbook.worksheets.getItem('Toinen taulukko');
    sheet.activate();
    sheet.getRange(address).select();
  });

/** What the callback of an older call gets: the value, or the number of the failure. */
const outcome = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<T | number>((resolve) =>
    call((result) => resolve(String(result.status) === 'succeeded' ? result.value : result.error.code)),
  );
const status = (call: (done: (result: Office.AsyncResult<void>) => void) => void) =>
  new Promise<string | number>((resolve) =>
    call(({ status: reached, error }) => resolve(String(reached) === 'succeeded' ? 'succeeded' : error.code)),
  );

describe('the selection', () => {
  const get = (type: Office.CoercionType, options: Office.GetSelectedDataOptions = {}) =>
    outcome<unknown>((done) => excel.Office.context.document.getSelectedDataAsync(type, options, done));
  const set = (data: unknown, options: Office.SetSelectedDataOptions = {}) =>
    status((done) => excel.Office.context.document.setSelectedDataAsync(data as string, options, done));
  const { Text, Matrix, Table } = {
    Text: 'text' as Office.CoercionType,
    Matrix: 'matrix' as Office.CoercionType,
    Table: 'table' as Office.CoercionType,
  };

  beforeEach(async () => {
    excel = await openBook();
  });

  test('is read as text, as rows and as a table', async () => {
    await refusal(excel, (context) => {
      const range = context.workbook.worksheets.getItem('Toinen taulukko').getRange('A1:B2');
      range.values = [
        ['Tuotot', 'Kulut'],
        [1.5, true],
      ];
    });
    await select('A1:B2');
    expect(await get(Text)).toBe('Tuotot\tKulut\n1.5\ttrue');
    expect(await get(Matrix)).toEqual([
      ['Tuotot', 'Kulut'],
      [1.5, true],
    ]);
    expect(await get(Table)).toMatchObject({ headers: [['Tuotot', 'Kulut']], rows: [[1.5, true]] });
    await select('C3');
    expect(await get(Matrix)).toEqual([[1234.5]]);
  });

  test('is written from its corner, and read as if typed', async () => {
    await select('A1');
    expect(await set([['=1+1', '0045']])).toBe('succeeded');
    expect(await valuesAt(excel, 'A1:B1')).toEqual([[2, 45]]);
    await select('A4');
    expect(await set('a\tb\nc\td')).toBe('succeeded');
    expect(await valuesAt(excel, 'A4:B5')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(excel.host.session.undo.steps).toEqual([]);
  });

  test('becomes a table where one is given', async () => {
    await select('A10');
    expect(await set(new excel.Office.TableData([[1], [2]], ['Summa']))).toBe('succeeded');
    expect(excel.host.workbook.tables.at(-1)).toMatchObject({ columns: [{ name: 'Summa' }] });
    expect(await valuesAt(excel, 'A10:A12')).toEqual([['Summa'], [1], [2]]);
  });

  test('refuses another size and a protected sheet', async () => {
    await select('A1:B2');
    expect(await set([[1, 2, 3]])).toBe(2002);
    await refusal(excel, ({ workbook }) =>
      workbook.worksheets.getItem('Toinen taulukko').protection.protect(),
    );
    expect(
      await set([
        [1, 2],
        [3, 4],
      ]),
    ).toBe(2001);
    expect(await valuesAt(excel, 'A1:B1')).toEqual([['', '']]);
  });
});

describe('the file', () => {
  const open = (type: string) =>
    outcome<Office.File>((done) =>
      excel.Office.context.document.getFileAsync(
        type as unknown as Office.FileType,
        { sliceSize: 1000 },
        done,
      ),
    );

  test('comes in slices, with what was written', async () => {
    excel = await openExcel(await createXlsx('Luvut', []));
    await refusal(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Luvut').getRange('A1').values = [[12.5]];
    });
    const file = (await open('compressed')) as Office.File;
    const slices = await Promise.all(
      Array.from({ length: file.sliceCount }, (_, index) =>
        outcome<Office.Slice>((done) => file.getSliceAsync(index, done)),
      ),
    );
    const bytes = slices.flatMap((slice) => [...((slice as Office.Slice).data as number[])]);
    expect(bytes).toHaveLength(file.size);
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    expect(sheets[0]).toMatchObject({ name: 'Luvut', used: { top: 0, left: 0, bottom: 0, right: 0 } });
    expect(await status((done) => file.closeAsync(done))).toBe('succeeded');
  });

  test('is no text, and none where the workbook came from no file', async () => {
    excel = await openBook();
    expect(await open('text')).toBe(1009);
    expect(await open('compressed')).toBe(1009);
  });
});
