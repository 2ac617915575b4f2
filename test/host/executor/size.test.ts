import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal, valuesAt } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('KS 2025');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');

describe('whole rows and columns', () => {
  test('give nothing cell by cell, but their size', async () => {
    const read = await excel.Excel.run(async (context) => {
      const ranges = ['A:B', '2:3', 'A1:XFD1048576'].map((address) => plan(context).getRange(address));
      for (const range of ranges) range.load('values,formulas,numberFormat,cellCount');
      await context.sync();
      return ranges.map((range) => [range.values, range.formulas, range.numberFormat, range.cellCount]);
    });
    expect(read).toEqual([
      [null, null, null, 2_097_152],
      [null, null, null, 32_768],
      [null, null, null, -1],
    ]);
  });

  test('cannot be written', async () => {
    const error = await refusal(excel, (context) => (other(context).getRange('A:A').values = [[1]]));
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });

  test('give their used part', async () => {
    const found = await excel.Excel.run(async (context) => {
      const used = plan(context).getRange('B:B').getUsedRangeOrNullObject(true);
      const none = plan(context).getRange('D:D').getUsedRangeOrNullObject(true);
      used.load('address');
      none.load('address');
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(found).toEqual(["'KS 2025'!B2:B7", true]);
  });
});

test('more than five million cells give nothing', async () => {
  const read = await excel.Excel.run(async (context) => {
    const range = other(context).getRange('A1:Z200000');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toBeNull();
});

test('100 000 cells are written in one request, and come back', async () => {
  const values = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => row * 10 + column),
  );
  const before = excel.host.roundTrips;
  await excel.Excel.run(async (context) => {
    other(context).getRange('E1:N10000').values = values;
    await context.sync();
  });
  expect(excel.host.roundTrips).toBe(before + 1);
  expect(await valuesAt(excel, 'E1:N10000')).toEqual(values);
});

describe('Excel on the web', () => {
  const wide = 'x'.repeat(1000);

  test.each([
    ['web', 'RequestPayloadSizeLimitExceeded'],
    ['desktop', null],
  ] as const)('a request of more than 5 MB on %s: %s', async (platform, code) => {
    excel.close();
    excel = await openBook({ platform });
    const values = Array.from({ length: 6000 }, () => [wide]);
    const error = await refusal(excel, (context) => (other(context).getRange('E1:E6000').values = values));
    expect(error?.code ?? null).toBe(code);
    expect(await valuesAt(excel, 'E1')).toEqual([[code === null ? wide : '']]);
  });

  test('an answer of more than 5 MB is refused', async () => {
    excel.close();
    excel = await openBook({ platform: 'web' });
    await refusal(excel, (context) => (other(context).getRange('E1:E6000').values = wide as never));
    await expect(valuesAt(excel, 'E1:E6000')).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    expect((await valuesAt(excel, 'E1:E3000')).length).toBe(3000);
  });
});
