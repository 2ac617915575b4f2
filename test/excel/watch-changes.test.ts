import { runExcel } from '../../src/excel/gateway.ts';
import { watchChanges } from '../../src/excel/watch-changes.ts';
import { writeEdits } from '../../src/excel/write/write-edits.ts';
import type { HostSheet } from '../../src/host/workbook.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

let excel: OpenedExcel;
let onChange: jest.Mock;
let stop: () => Promise<void>;
beforeEach(async () => {
  const cells = (name: string) => sheetOf(name, 3, 3, (row) => row);
  excel = await openExcel(workbookOf(cells('KS 2025'), cells('Tuotot')), { global: true });
  onChange = jest.fn();
  stop = await watchChanges(onChange);
});
afterEach(() => excel.close());

const five = { kind: 'number', number: 5 } as const;
const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));
const userTypes = (sheet: HostSheet) => excel.host.workbook.type(sheet, { row: 1, column: 1 }, five);

test("a user's edit of any sheet is noticed", async () => {
  for (const sheet of excel.host.workbook.sheets) userTypes(sheet);
  await arrived();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("the add-in's own writes are not", async () => {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').getRange('A1').untrack().values = [['x']];
    await context.sync();
  });
  await arrived();
  expect(onChange).not.toHaveBeenCalled();
});

test('neither are the sheets it adds and deletes, but undoing and doing again by hand are', async () => {
  const { workbook } = excel.host;
  expect((await writeEdits([{ kind: 'addSheet', sheet: 'Havainnot' }])).kind).toBe('written');
  await arrived();
  expect((await writeEdits([{ kind: 'deleteSheet', sheet: 'Tuotot' }])).kind).toBe('written');
  await arrived();
  expect(onChange).not.toHaveBeenCalled();
  workbook.deleteSheet(workbook.sheets.find(({ name }) => name === 'Havainnot')!);
  workbook.addSheet('Havainnot');
  await arrived();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("somebody else's sheet is noticed, also while the add-in writes one", async () => {
  const { workbook } = excel.host;
  const writing = writeEdits([{ kind: 'addSheet', sheet: 'Havainnot' }]);
  workbook.as('coauthor', () => workbook.addSheet('Toisen'));
  await writing;
  await arrived();
  expect(onChange.mock.calls).toEqual([[{ kind: 'other' }]]);
});

test('selecting and moving about are no changes', async () => {
  const { workbook } = excel.host;
  workbook.select({ top: 1, left: 1, bottom: 2, right: 2 });
  workbook.activate(workbook.sheets[1]!);
  workbook.calculate();
  await arrived();
  expect(onChange).not.toHaveBeenCalled();
});

test('a sheet that comes or goes is noticed, and what is typed on a new one too', async () => {
  const added = excel.host.workbook.addSheet('Uusi');
  await arrived();
  expect(onChange).toHaveBeenCalledTimes(1);
  userTypes(added);
  await arrived();
  expect(onChange).toHaveBeenCalledTimes(2);
  excel.host.workbook.deleteSheet(added);
  await arrived();
  expect(onChange).toHaveBeenCalledTimes(3);
});

test('nothing is noticed any more once it has been stopped', async () => {
  await stop();
  userTypes(excel.host.workbook.sheets[0]!);
  excel.host.workbook.addSheet('Uusi');
  await arrived();
  expect(onChange).not.toHaveBeenCalled();
});
