import type { SheetSnapshot } from '../../../src/model/snapshot.ts';
import { openExcel, type OpenedExcel } from '../../support/excel.ts';
import { sheetOf, workbookOf } from '../../excel/support.ts';
import { refusal } from './support.ts';

const plan: SheetSnapshot = {
  ...sheetOf('KS 2025', 4, 3, (r, c) => r * 10 + c),
  filtered: true,
};
const hidden: SheetSnapshot = { ...sheetOf('Apu', 1, 1, () => 1), visibility: 'hidden' };

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel({
    ...workbookOf(
      plan,
      hidden,
      sheetOf('Tuotot', 1, 1, () => 2),
    ),
    names: [
      { name: 'Kate', sheet: null, formula: "='KS 2025'!$B$2:$B$3", visible: true },
      { name: 'Vakio', sheet: null, formula: '=0.255', visible: false },
      { name: 'Oma', sheet: 'KS 2025', formula: "='KS 2025'!$A$1", visible: true },
    ],
  });
});
afterEach(() => excel.close());

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.Excel.run((context) => batch(context.workbook.worksheets.getItem('KS 2025'), context));

test('looks of cells are written and read', async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.getCell(0, 0).format.font.bold = true;
    range.getCell(1, 0).format.indentLevel = 2;
    range.getCell(1, 0).numberFormat = [['@']];
    const looks = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    range.load('numberFormat,format/font/bold');
    await context.sync();
    expect(looks.value.flat().map(({ format }) => [format!.font!.bold, format!.indentLevel])).toEqual([
      [true, 0],
      [false, 2],
    ]);
    expect(range.numberFormat).toEqual([['General'], ['@']]);
    expect(range.format.font.bold).toBeNull();
  });
});

test('names of the workbook and of a sheet are told apart', async () => {
  await run(async (sheet, context) => {
    const names = context.workbook.names.load('items/name,items/type,items/value,items/visible,items/scope');
    const own = sheet.names.load('items/name');
    const named = sheet.getRange('Kate').load('address');
    await context.sync();
    expect(names.items.map(({ name, type, value, visible }) => [name, type, value, visible])).toEqual([
      ['Kate', 'Range', "'KS 2025'!B2:B3", true],
      ['Vakio', 'Double', 0.255, false],
    ]);
    expect(own.items.map((item) => item.name)).toEqual(['Oma']);
    expect(named.address).toBe("'KS 2025'!B2:B3");
  });
});

test('a name for a formula tells what it comes to', async () => {
  await run(async (_, context) => {
    const { names } = context.workbook;
    names.add('Laskettu', '=10*3');
    names.add('Teksti', '="Kate "&2026');
    names.add('Virhe', '=1/0');
    names.load('items/name,items/type,items/value');
    const one = names.getItem('Laskettu').load('value');
    await context.sync();
    const added = names.items.slice(-3);
    expect(added.map(({ name, type, value }) => [name, type, value])).toEqual([
      ['Laskettu', 'Double', 30],
      ['Teksti', 'String', 'Kate 2026'],
      ['Virhe', 'Error', '#DIV/0!'],
    ]);
    expect(one.value).toBe(30);
  });
});

test('collections of the workbook are loaded without saying what of them', async () => {
  await run(async (_, { workbook }) => {
    const lists = [workbook.tables, workbook.names, workbook.worksheets, workbook.comments, workbook.styles];
    for (const list of [...lists, workbook.pivotTables, workbook.slicers]) list.load();
    await workbook.context.sync();
    expect(workbook.tables.items).toEqual([]);
    expect(workbook.worksheets.items[0]?.name).toBe('KS 2025');
    workbook.dataConnections.refreshAll();
    await workbook.context.sync();
  });
});

test('the state of sheet and workbook', async () => {
  await run(async (sheet, context) => {
    const { application, protection } = context.workbook;
    sheet.autoFilter.load('enabled,isDataFiltered');
    sheet.protection.load('protected');
    protection.load('protected');
    application.calculationMode = 'Manual';
    application.load('calculationMode,calculationState');
    await context.sync();
    expect(sheet.autoFilter.isDataFiltered).toBe(true);
    expect([sheet.protection.protected, protection.protected]).toEqual([false, false]);
    expect(application.calculationMode).toBe('Manual');
  });
});

test('sheets are walked, shown, moved and selected', async () => {
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const nextVisible = sheet.getNext(true).load('name');
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([nextVisible.name, count.value, visible.value]).toEqual(['Tuotot', 3, 2]);

    nextVisible.position = 0;
    nextVisible.activate();
    nextVisible.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map((item) => item.name)).toEqual(['Tuotot', 'KS 2025', 'Apu']);
    expect([selected.address, active.address]).toEqual(['Tuotot!B2:C3', 'Tuotot!B2']);
  });
});

test.each(['pivotTableStyles', 'slicerStyles', 'timelineStyles', 'tableStyles'] as const)(
  '%s have those of Excel and new ones, one of them for new things',
  async (name) => {
    const read = await excel.Excel.run(async (context) => {
      const styles = context.workbook[name];
      const before = styles.getDefault().load('name,readOnly');
      styles.add('Oma');
      styles.add('Oma', true);
      styles.setDefault('Oma 2');
      const now = styles.getDefault().load('name,readOnly');
      await context.sync();
      return [before.readOnly, now.name, now.readOnly];
    });
    expect(read).toEqual([true, 'Oma 2', false]);
    expect(await refusal(excel, ({ workbook }) => workbook[name].add('Oma'))).toMatchObject({
      code: 'ItemAlreadyExists',
    });
  },
);
