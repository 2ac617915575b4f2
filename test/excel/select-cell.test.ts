import { selectCell } from '../../src/excel/select-cell.ts';
import { areaAddress } from '../../src/model/address.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

const cells = (name: string) => sheetOf(name, 9, 4, (row) => row);

let excel: OpenedExcel;
beforeEach(async () => {
  const source = workbookOf(
    cells('KS 2025'),
    cells("Hallitus'n luvut"),
    { ...cells('Piilossa'), visibility: 'hidden' },
    { ...cells('Syvällä'), visibility: 'veryHidden' },
  );
  excel = await openExcel(source, { global: true });
});
afterEach(() => excel.close());

const shown = () => {
  const { activeSheet, selection } = excel.host.workbook;
  return `${activeSheet.name} ${areaAddress(selection.area)}`;
};

test('brings the sheet to the front and selects the cell or the area', async () => {
  expect(await selectCell("Hallitus'n luvut", 'B7')).toBe('selected');
  expect(shown()).toBe("Hallitus'n luvut B7");
  expect(await selectCell('KS 2025', 'A2:C5')).toBe('selected');
  expect(shown()).toBe('KS 2025 A2:C5');
});

test.each(['Piilossa', 'Syvällä'])('says that the sheet %s is hidden and changes nothing', async (name) => {
  expect(await selectCell(name, 'B7')).toBe('hidden');
  expect(shown()).toBe('KS 2025 A1');
  expect(excel.host.workbook.sheets.map((sheet) => sheet.visibility)).toEqual([
    'visible',
    'visible',
    'hidden',
    'veryHidden',
  ]);
});

test('a sheet that is gone is a failure that says so', async () => {
  await expect(selectCell('Poistettu', 'B7')).rejects.toMatchObject({ kind: 'gone' });
  expect(shown()).toBe('KS 2025 A1');
});

test('waits for the end of a cell edit', async () => {
  excel.host.cellEditing = true;
  const selecting = selectCell('KS 2025', 'C3');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown()).toBe('KS 2025 A1');
  excel.host.cellEditing = false;
  expect(await selecting).toBe('selected');
  expect(shown()).toBe('KS 2025 C3');
});
