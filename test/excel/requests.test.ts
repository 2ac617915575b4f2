import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { packStyle } from '../../src/model/cells.ts';
import type { SheetSnapshot } from '../../src/model/snapshot.ts';
import { openExcel } from '../support/excel.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { readThroughExcel, sheetOf, workbookOf } from './support.ts';

const largestPayload = 5 * 1024 * 1024;
const figures = (row: number, column: number) =>
  column === 0 ? `${4000 + (row % 900)} Palvelujen ostot` : Math.round(row * 1234.5 + column * 77) / 100;

function withHidden(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    hiddenRows: [5, 6],
    hiddenColumns: [2],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  };
}

test('twelve sheets with 5 000 rows in all take three requests', async () => {
  const sheets = Array.from({ length: 12 }, (_, n) =>
    withHidden(sheetOf(`Tulosalue ${n + 1}`, 417, 10, figures, '#,##0.00')),
  );
  const source = workbookOf(...sheets);
  const { snapshot, roundTrips, requests } = await readThroughExcel(source, { platform: 'web' });
  expect(roundTrips).toBeLessThanOrEqual(3);
  expect(Math.max(...requests.map((one) => one.responseBytes))).toBeLessThan(largestPayload);
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(source));
});

test('60 000 rows are read in chunks, each below the limit of Excel on the web', async () => {
  const sheet = sheetOf('Pääkirja', 60_000, 10, figures, '#,##0.00');
  const { snapshot, roundTrips, requests } = await readThroughExcel(workbookOf(sheet), { platform: 'web' });
  expect(snapshot.sheets[0]!.cells.count).toBe(600_000);
  expect(snapshot.sheets[0]!.cells.numbers).toEqual(sheet.cells.numbers);
  for (const { requestBytes, responseBytes } of requests) {
    expect(requestBytes).toBeLessThan(largestPayload);
    expect(responseBytes).toBeLessThan(largestPayload);
  }
  expect(roundTrips).toBeGreaterThan(6);
  expect(roundTrips).toBeLessThan(40);
});

test('what Excel finds too large is asked for in halves', async () => {
  const long = 'Selvitys menojen kasvusta. '.repeat(10);
  const source = workbookOf(sheetOf('Perustelut', 12_000, 2, (row) => `${row} ${long}`));
  const { snapshot, requests } = await readThroughExcel(source, { platform: 'web' });
  expect(requests.some((one) => one.responseBytes > largestPayload)).toBe(true);
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(source));
});

test('a vague error is tried once in halves and then reported', async () => {
  const source = workbookOf(
    sheetOf('Yksi', 8, 2, (r) => r),
    sheetOf('Kaksi', 8, 2, (r) => r),
  );
  const reading = readThroughExcel(source, {
    faults: (request) => (request === 1 ? undefined : { error: { code: 'GeneralException' } }),
  });
  await expect(reading).rejects.toMatchObject({ kind: 'unknown', code: 'GeneralException' });
  const once = await readThroughExcel(source, {
    faults: (request) => (request === 2 ? { error: { code: 'GeneralException' } } : undefined),
  });
  expect(unpackSnapshot(once.snapshot)).toEqual(unpackSnapshot(source));
});

test('cells over the whole width of the grid, which Excel gives as nothing at first, are read', async () => {
  const sheet = sheetOf('Leveä', 2, 16_384, (row, column) => row * 20_000 + column);
  const { snapshot } = await readThroughExcel(workbookOf(sheet));
  expect(snapshot.sheets[0]!.cells.numbers).toEqual(sheet.cells.numbers);
});

test('nothing instead of values is a failure, never an empty sheet', async () => {
  const excel = await openExcel(workbookOf(sheetOf('KS 2025', 4, 4, (r) => r)), { global: true });
  const sheet = excel.host.workbook.sheets[0]!;
  const read = sheet.read.bind(sheet);
  sheet.read = ((property, area) => (property === 'value' ? null : read(property, area))) as typeof read;
  const reading = readWorkbook();
  await expect(reading).rejects.toMatchObject({ kind: 'too-large', location: 'Range.values' });
  excel.close();
});

test('bold and indent are read for texts wherever they lie', async () => {
  const sheet = sheetOf('KS 2025', 300, 4, (row, column) => ((row + column) % 3 === 0 ? `t${row}` : row));
  for (let i = 0; i < sheet.cells.count; i++) {
    if (sheet.cells.texts[i]! >= 0) sheet.cells.styles[i] = packStyle(i % 2 === 0, i % 5);
  }
  const { snapshot } = await readThroughExcel(workbookOf(sheet));
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(workbookOf(sheet)));
});
