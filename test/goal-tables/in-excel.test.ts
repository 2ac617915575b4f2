import { writeEdits } from '../../src/excel/write/write-edits.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { UniverCalculator } from '../../src/host/univer/calculator.ts';
import { offeredLayouts } from '../../src/profiles/index.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { plainWorkbook } from '../../src/xlsx/write/plain-workbook.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { insert, request } from './request.ts';

let excel: OpenedExcel;
const calculator = new UniverCalculator();
afterEach(() => excel.close());
afterAll(() => calculator.dispose());

const ids = offeredLayouts.map(({ layout }) => layout.id);
const textsOf = (book: ReturnType<typeof unpackSnapshot>) =>
  book.sheets.map(({ name, tables, cells }) => ({
    name,
    tables,
    cells: cells.map(({ row, column, value }) => ({ row, column, value })),
  }));

test.each(ids)('%s: Excel gets the table a file gets, and one undoing takes it away', async (id) => {
  const { plan, bytes } = await insert(request(id));
  excel = await openExcel(await plainWorkbook('Taul1'), { global: true, calculator });
  const before = textsOf(unpackSnapshot(await readWorkbook()));

  const outcome = await writeEdits(plan.edits);
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  const inExcel = unpackSnapshot(await readWorkbook());
  const inFile = unpackSnapshot(await readXlsx(bytes));
  expect(textsOf(inExcel)).toEqual(textsOf(inFile));
  expect(inExcel.names).toEqual(inFile.names);

  expect((await writeEdits(outcome.undo!)).kind).toBe('written');
  expect(textsOf(unpackSnapshot(await readWorkbook()))).toEqual(before);
});
