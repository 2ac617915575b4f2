import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { CellBuilder } from '../../src/model/cells.ts';
import { openExcel } from '../support/excel.ts';
import { sheetOf as plainSheet } from '../support/sheet.ts';
import { readThroughExcel, workbookOf } from './support.ts';

const corner = { row: 1_048_575, column: 16_383 };

function planWith(stray: { readonly row: number; readonly column: number }, format = 'General') {
  const builder = new CellBuilder();
  builder.add(0, 0, { kind: 'text', text: 'Toimintatuotot' }, null, format);
  builder.add(0, 1, { kind: 'number', number: 1000 }, null, format);
  builder.add(stray.row, stray.column, { kind: 'text', text: 'x' }, null, 'General');
  return workbookOf(plainSheet('KS 2025', builder.finish()));
}

test('a stray cell in the last corner is refused at once instead of reading everything in between', async () => {
  const excel = await openExcel(planWith(corner), { global: true });
  await expect(readWorkbook()).rejects.toMatchObject({ kind: 'too-large' });
  const requests = excel.host.requests.filter(({ housekeeping }) => !housekeeping);
  excel.close();
  expect(requests).toHaveLength(1);
});

test('a stray cell not so far away is read', async () => {
  const { snapshot, requests } = await readThroughExcel(planWith({ row: 30_000, column: 9 }));
  expect(snapshot.sheets[0]!.cells.count).toBe(3);
  expect(requests.length).toBeLessThanOrEqual(8);
});
