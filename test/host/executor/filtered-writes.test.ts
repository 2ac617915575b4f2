import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal, valuesAt } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
  await refusal(excel, (context) => {
    cells(context, 'E1:F6').values = [
      ['Yksikkö', 'Summa'],
      ['Koulut', 1],
      ['Muu', 2],
      ['Muu', 3],
      ['Koulut', 4],
      ['Koulut', 5],
    ];
  });
});
afterEach(() => excel.close());

const cells = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Toinen taulukko').getRange(address);
const write = (address: string, values: unknown) =>
  refusal(excel, (context) => (cells(context, address).values = values as unknown[][]));
const sums = async () => (await valuesAt(excel, 'F2:F6')).flat();

describe('where a filter hides rows', () => {
  beforeEach(() =>
    refusal(excel, (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Toinen taulukko');
      autoFilter.apply(cells(context, 'E1:F6'), 0, { filterOn: 'Values', values: ['Koulut'] });
    }),
  );

  test('a block goes astray: rows that are seen all get its first row, the others keep theirs', async () => {
    expect(await write('F2:F6', [[10], [20], [30], [40], [50]])).toBeNull();
    expect(await sums()).toEqual([10, 2, 3, 10, 10]);
  });

  test('one value for all goes to the rows that are seen', async () => {
    expect(await write('F2:F6', 7)).toBeNull();
    expect(await sums()).toEqual([7, 2, 3, 7, 7]);
  });

  test('formulas go astray likewise, beside the filter too', async () => {
    const formulas = [2, 3, 4, 5, 6].map((row) => [`=ROW(F${row})`]);
    expect(await refusal(excel, (context) => (cells(context, 'H2:H6').formulas = formulas))).toBeNull();
    expect((await valuesAt(excel, 'H2:H6')).flat()).toEqual([2, '', '', 2, 2]);
  });

  test.each<[string, string, unknown[][], unknown[]]>([
    ['a row that is seen', 'F5', [[40]], [1, 2, 3, 40, 5]],
    ['a row that is hidden', 'F3', [[20]], [1, 20, 3, 4, 5]],
    ['rows that are all hidden', 'F3:F4', [[20], [30]], [1, 20, 30, 4, 5]],
    ['rows that are all seen', 'F5:F6', [[40], [50]], [1, 2, 3, 40, 50]],
  ])('%s takes what is written to it', async (_, address, values, expected) => {
    expect(await write(address, values)).toBeNull();
    expect(await sums()).toEqual(expected);
  });

  test('the size is looked at all the same', async () => {
    expect(await write('F2:F6', [[1], [2]])).toMatchObject({ code: 'InvalidArgument' });
  });

  test('once the filter is cleared, everything is where it should be', async () => {
    await refusal(excel, (context) =>
      context.workbook.worksheets.getItem('Toinen taulukko').autoFilter.clearCriteria(),
    );
    expect(await write('F2:F6', [[10], [20], [30], [40], [50]])).toBeNull();
    expect(await sums()).toEqual([10, 20, 30, 40, 50]);
  });
});

test('the filter of a table does the same', async () => {
  await refusal(excel, (context) => {
    const table = context.workbook.tables.add("'Toinen taulukko'!E1:F6", true);
    table.columns.getItem('Yksikkö').filter.applyValuesFilter(['Muu']);
  });
  expect(await write('F2:F6', [[10], [20], [30], [40], [50]])).toBeNull();
  expect(await sums()).toEqual([1, 10, 10, 4, 5]);
});

test('rows that somebody hid are written to', async () => {
  await refusal(excel, (context) => (cells(context, '3:4').rowHidden = true));
  expect(await write('F2:F6', [[10], [20], [30], [40], [50]])).toBeNull();
  expect(await sums()).toEqual([10, 20, 30, 40, 50]);
});
