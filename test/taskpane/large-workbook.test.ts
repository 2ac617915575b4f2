import { loadKept } from '../../src/excel/kept-store.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { openExcel } from '../support/excel.ts';
import { largeBook } from '../support/large-book.ts';

const bytesForOne = 1_500_000;

test('50 sheets with 200 000 cells take at most four requests and one for each 1.5 MB', async () => {
  const excel = await openExcel(largeBook(), { global: true, platform: 'web' });
  await loadKept();
  const { sheets } = await readWorkbook();
  const requests = excel.host.requests.filter(({ housekeeping }) => !housekeeping);
  excel.close();
  const bytes = requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(sheets.reduce((sum, { cells }) => sum + cells.count, 0)).toBe(200_000);
  expect(requests.length).toBeLessThanOrEqual(4 + Math.ceil(bytes / bytesForOne));
});
