import { CellBuilder } from '../../src/model/cells.ts';
import { emptySheet } from '../../src/host/memory/sheet.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';

function workbookOf(...sheetNames: string[]): WorkbookSnapshot {
  const builder = new CellBuilder();
  builder.add(0, 0, { kind: 'text', text: 'Toimintakulut' }, null, 'General', 128);
  builder.add(1, 1, { kind: 'number', number: -1184300 }, '=SUM(B3:B9)', '#,##0');
  const sheets = sheetNames.map((name) => ({ ...emptySheet(name), cells: builder.finish() }));
  return { sheets, names: [], date1904: false, structureProtected: false, calculation: 'automatic' };
}

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(workbookOf('KS 2025', 'Tuotot'));
});
afterEach(() => excel.close());

test('Office knows the language and the requirement sets', () => {
  expect(excel.Office.context.displayLanguage).toBe('fi-FI');
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});

test('reads values, formulas, text and address', async () => {
  const read = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('KS 2025').getRange('A1:B2');
    range.load('values,formulas,text,address,valueTypes,numberFormat');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: "'KS 2025'!A1:B2",
    values: [
      ['Toimintakulut', ''],
      ['', -1184300],
    ],
    formulas: [
      ['Toimintakulut', ''],
      ['', '=SUM(B3:B9)'],
    ],
    text: [
      ['Toimintakulut', ''],
      ['', '-1\u00a0184\u00a0300'],
    ],
    valueTypes: [
      ['String', 'Empty'],
      ['Empty', 'Double'],
    ],
    numberFormat: [
      ['General', 'General'],
      ['General', '#,##0'],
    ],
  });
  expect(excel.host.roundTrips).toBe(1);
});

test('a function of a ribbon button runs and completes', async () => {
  const pressed: string[] = [];
  excel.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await excel.fireCommand('check');
  expect(pressed).toEqual(['check']);
});

test('a change of a user and one of the add-in reach a handler, told apart', async () => {
  const seen: [string, string][] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push([event.address, event.triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getItem('Tuotot').getRange('C3').values = [['x']];
    await context.sync();
  });
  excel.host.workbook.type(
    excel.host.workbook.sheets[0]!,
    { row: 1, column: 1 },
    { kind: 'number', number: 5 },
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([
    ['C3', 'ThisLocalAddin'],
    ['B2', 'Unknown'],
  ]);
});
