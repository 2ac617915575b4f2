import { openExcel, type OpenedExcel } from '../../support/excel.ts';
import { sheetOf, workbookOf } from '../../excel/support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(workbookOf(sheetOf('KS 2025', 3, 3, (r, c) => r * 10 + c)));
});
afterEach(() => excel.close());

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.Excel.run((context) => batch(context.workbook.worksheets.getItem('KS 2025'), context));

test('the handlers that are removed hear nothing more', async () => {
  const seen: string[] = [];
  const handler = await run(async (sheet, context) => {
    const added = sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    return added;
  });
  const select = (address: string) =>
    run(async (sheet, context) => {
      sheet.getRange(address).select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  await select('B2');
  handler.remove();
  await handler.context.sync();
  await select('C3');
  expect(seen).toEqual(['B2']);
});

test('events can be switched off for a while', async () => {
  const seen: string[] = [];
  await run(async (sheet, context) => {
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [['hiljaa']];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [['kuuluu']];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  expect(seen).toEqual(['A2']);
});

test('the cells of a change can be had from the event', async () => {
  let values: unknown;
  await run(async (sheet, context) => {
    sheet.onChanged.add((event) =>
      excel.Excel.run(async (other) => {
        const range = event.getRange(other).load('values');
        await other.sync();
        values = range.values;
      }),
    );
    await context.sync();
    sheet.getRange('A1').values = [['uusi']];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(values).toEqual([['uusi']]);
});
