import { PNG } from 'pngjs';
import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal, valuesAt } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('KS 2025');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');

test('a range lives on after the request that named it, and within its own run only', async () => {
  let left: Excel.Range | null = null;
  await excel.Excel.run(async (context) => {
    const range = plan(context).getRange('A1').getOffsetRange(2, 1);
    range.load('address');
    await context.sync();
    expect(range.address).toBe("'KS 2025'!B3");
    range.values = [[5]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5]]);
    left = range;
  });
  const error = await excel.Excel.run(left!, async (context) => {
    left!.load('values');
    await context.sync();
  }).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: expect.stringMatching(/^Invalid/) as unknown });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['getCell', (sheet) => sheet.getCell(2, 1), 'B3'],
  ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 0, 3, 2), 'A2:B4'],
  ['getUsedRange', (sheet) => sheet.getUsedRange(true), 'A1:B7'],
  ['a name', (sheet) => sheet.getRange('Summa'), 'B2'],
  ['getRow', (sheet) => sheet.getRange('B2:C4').getRow(1), 'B3:C3'],
  ['getColumn', (sheet) => sheet.getRange('B2:C4').getColumn(1), 'C2:C4'],
  ['getResizedRange', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
  ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
  ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D9'), 'B2:C3'],
  ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect(sheet.getRange('D9')), 'B2:D9'],
  ['getEntireRow', (sheet) => sheet.getRange('B2:B3').getEntireRow(), '2:3'],
  ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
  ['getLastCell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'C3'],
])('%s gives the cells that Excel gives', async (_, find, address) => {
  const found = await excel.Excel.run(async (context) => {
    const range = find(plan(context));
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`'KS 2025'!${address}`);
});

test('position, size and hidden rows and columns of a range', async () => {
  const read = await excel.Excel.run(async (context) => {
    const range = plan(context).getRange('B3:C4');
    range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden,hidden');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({ rowIndex: 2, columnIndex: 1, rowCount: 2, columnCount: 2, cellCount: 4 });
  expect(read).toMatchObject({ rowHidden: null, columnHidden: null, hidden: null });
});

test('properties of cells, rows and columns', async () => {
  const read = await excel.Excel.run(async (context) => {
    const range = plan(context).getRange('A1:B2');
    const cells = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    const rows = plan(context).getRange('A3:A5').getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return [cells.value[0]![0], cells.value[1]![0], rows.value, columns.value];
  });
  expect(read).toEqual([
    { format: { font: { bold: true }, indentLevel: 0 } },
    { format: { font: { bold: false }, indentLevel: 2 } },
    [
      { rowHidden: false, rowIndex: 2 },
      { rowHidden: true, rowIndex: 3 },
      { rowHidden: false, rowIndex: 4 },
    ],
    [{ columnHidden: false }, { columnHidden: true }],
  ]);
});

test('merged areas, tables and names', async () => {
  const read = await excel.Excel.run(async (context) => {
    const merged = plan(context).getRange('A1:B9').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    const none = other(context).getRange('A1:B9').getMergedAreasOrNullObject();
    none.load('address');
    const table = context.workbook.tables.getItem('Luvut');
    table.load('name,showHeaders,showTotals,worksheet/name');
    const range = table.getRange();
    const body = table.getDataBodyRange();
    const { names } = context.workbook;
    const local = context.workbook.worksheets.getItem('Piilo').names;
    for (const one of [range, body]) one.load('address');
    for (const one of [names, local])
      one.load('items/name,items/formula,items/visible,items/scope,items/value');
    await context.sync();
    return {
      merged: [merged.address, merged.areaCount, none.isNullObject],
      table: [
        table.name,
        table.showHeaders,
        table.showTotals,
        table.worksheet.name,
        range.address,
        body.address,
      ],
      names: [...names.items, ...local.items].map((one) => [
        one.name,
        one.formula,
        one.visible,
        one.scope,
        one.value,
      ]),
    };
  });
  expect(read).toEqual({
    merged: ["'KS 2025'!A1:C1", 1, true],
    table: ['Luvut', true, false, 'KS 2025', "'KS 2025'!A2:B5", "'KS 2025'!A3:B5"],
    names: [
      ['Summa', "='KS 2025'!$B$2", true, 'Workbook', "'KS 2025'!B2"],
      ['Vakio', '=0.255', false, 'Worksheet', 0.255],
    ],
  });
});

test.each([
  [2, 1, 'C3:D5'],
  [0, -2, 'A3:C3'],
  [-2, 0, 'C1:C3'],
])('a cell resized by %d rows and %d columns is %s', async (rows, columns, expected) => {
  const address = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Toinen taulukko');
    const range = sheet.getRange('C3').getResizedRange(rows, columns).load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe(`'Toinen taulukko'!${expected}`);
});

test('who loads the items of a collection knows their number', async () => {
  const [count, sides] = await excel.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('Luvut');
    const { borders } = context.workbook.worksheets.getItem('KS 2025').getRange('A1').format;
    columns.load('items');
    borders.load('items');
    await context.sync();
    return [columns.count, borders.count];
  });
  expect([count, sides]).toEqual([2, 8]);
});

describe('a view of what is seen', () => {
  const write = (hide: boolean) =>
    refusal(excel, (context) => {
      const range = context.workbook.worksheets.getItem('Toinen taulukko').getRange('E1:E3');
      context.workbook.worksheets.getItem('Toinen taulukko').getRange('2:2').rowHidden = hide;
      const view = range.getVisibleView();
      view.values = hide ? [[1], [3]] : [[1], [2], [3]];
    });

  test('cannot be written to where something is hidden, as in Excel', async () => {
    expect(await write(true)).toMatchObject({ code: 'InvalidArgument' });
    expect(await write(false)).toBeNull();
    expect(await valuesAt(excel, 'E1:E3')).toEqual([[1], [2], [3]]);
  });
});

test('the picture of cells shows their fills', async () => {
  const image = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Toinen taulukko').getRange('E1:F2');
    range.format.fill.color = '#FFCC00';
    const result = range.getImage();
    await context.sync();
    return result.value;
  });
  const { width, height, data } = PNG.sync.read(Buffer.from(image, 'base64'));
  expect([width, height]).toEqual([129, 41]);
  expect([...data.subarray((width * 5 + 5) * 4, (width * 5 + 5) * 4 + 3)]).toEqual([0xff, 0xcc, 0]);
});
