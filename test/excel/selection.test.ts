import { readSelection, watchSelection } from '../../src/excel/selection.ts';
import { selectCell } from '../../src/excel/select-cell.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

const cells = (name: string) => sheetOf(name, 9, 4, (row) => row);

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(workbookOf(cells('KS 2025'), cells("Hallitus'n luvut")), { global: true });
});
afterEach(() => excel.close());

test('tells the sheet in front and its active cell', async () => {
  await selectCell("Hallitus'n luvut", 'B7:C8');
  expect(await readSelection()).toEqual({ sheet: "Hallitus'n luvut", cell: { row: 6, column: 1 } });
});

test('says when the selection moves, and no more once it is stopped', async () => {
  let moves = 0;
  const stop = await watchSelection(() => moves++);
  await selectCell('KS 2025', 'C3');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(moves).toBeGreaterThan(0);
  await stop();
  moves = 0;
  await selectCell("Hallitus'n luvut", 'A1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(moves).toBe(0);
});
