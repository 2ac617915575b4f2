import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { writeEdits } from '../../src/excel/write/write-edits.ts';
import { UniverCalculator } from '../../src/host/univer/calculator.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { planTemplates } from '../../src/templates/plan.ts';
import { unitsOf } from '../../src/templates/units.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx, editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { plainWorkbook } from '../../src/xlsx/write/plain-workbook.ts';
import { openExcel } from '../support/excel.ts';
import { unpackSnapshot } from '../support/unpack.ts';

const calculator = new UniverCalculator();
afterAll(() => calculator.dispose());

const iisalmi = findProfile('iisalmi')!;
const requests = unitsOf(iisalmi, 2025).map((unit) => ({
  organisation: iisalmi,
  unit,
  year: 2025,
  language: 'fi' as const,
  costCentres: 2,
}));

const contents = (book: ReturnType<typeof unpackSnapshot>) =>
  book.sheets.map(({ name, protected: isProtected, cells }) => ({
    name,
    isProtected,
    cells: cells.map(({ row, column, value, formula }) => ({ row, column, value, formula })),
  }));

test('Excel gets the sheets a file gets, and one undoing takes them all away', async () => {
  const start = await plainWorkbook('KS 2025 1280');
  const plan = planTemplates(requests, await readXlsx(start));
  if (plan.kind === 'hindered') throw new Error(plan.hindrance.kind);
  expect(plan.sheets.map(({ sheet }) => sheet).slice(0, 3)).toEqual([
    'KS 2025 1200',
    'KS 2025 1280 2',
    'KS 2025 1300',
  ]);
  const excel = await openExcel(start, { global: true, calculator });
  try {
    const before = contents(unpackSnapshot(await readWorkbook()));
    const outcome = await writeEdits(plan.edits);
    if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
    const inFile = unpackSnapshot(await readXlsx(await editXlsx(start, plan.edits)));
    expect(contents(unpackSnapshot(await readWorkbook()))).toEqual(contents(inFile));
    expect(inFile.sheets.slice(1).every((sheet) => sheet.protected)).toBe(true);

    expect((await writeEdits(outcome.undo!)).kind).toBe('written');
    expect(contents(unpackSnapshot(await readWorkbook()))).toEqual(before);
  } finally {
    excel.close();
  }
});

test('a workbook whose structure is protected takes no sheets', async () => {
  const book = await readXlsx(await createXlsx('Taul1', []));
  expect(planTemplates(requests, { ...book, structureProtected: true })).toEqual({
    kind: 'hindered',
    hindrance: { kind: 'structure-protected' },
  });
});
