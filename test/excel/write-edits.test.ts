import type { WorkbookEdit } from '../../src/model/edits.ts';
import { writeEdits } from '../../src/excel/write/write-edits.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';

let excel: OpenedExcel;
const open = async (drawing: string) => {
  excel = await openExcel(drawSheet(drawing).snapshot, { global: true });
};
afterEach(() => excel.close());

const number = (value: number) => ({ kind: 'number' as const, number: value });
const text = (value: string) => ({ kind: 'text' as const, text: value });
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const valuesOf = (sheet: string, address: string) =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
const change = (before: number, after: number): WorkbookEdit => ({
  kind: 'setCells',
  sheet: 'KS 2025',
  area: area(1, 1),
  contents: [[number(after)]],
  before: [[number(before)]],
});

test('cells are written and can be put back', async () => {
  await open('a | b\nc | 100');
  const outcome = await writeEdits([change(100, 200)]);
  expect(outcome.kind).toBe('written');
  expect(await valuesOf('KS 2025', 'B2')).toEqual([[200]]);
  if (outcome.kind !== 'written') throw new Error('not written');
  expect((await writeEdits(outcome.undo!)).kind).toBe('written');
  expect(await valuesOf('KS 2025', 'B2')).toEqual([[100]]);
});

test('what has changed since it was read is left alone, and so is undoing a later edit', async () => {
  await open('a | b\nc | 100');
  expect(await writeEdits([change(50, 200)])).toEqual({
    kind: 'refused',
    obstacles: [{ kind: 'changed', sheet: 'KS 2025', cell: { row: 1, column: 1 } }],
  });
  expect(await valuesOf('KS 2025', 'B2')).toEqual([[100]]);
});

test('text that looks like a number, a date or a formula stays text', async () => {
  await open('a | b');
  const texts = ['0123', '1.2.2025', '=B2', '-500', '4,4/5', '12e3', "'lainaus"];
  const outcome = await writeEdits([
    { kind: 'setCells', sheet: 'KS 2025', area: area(2, 0, 2, 6), contents: [texts.map(text)] },
  ]);
  expect(outcome.kind).toBe('written');
});

test('a sheet with a table, names and a drop-down is made in one go', async () => {
  await open('a | b');
  const outcome = await writeEdits([
    { kind: 'addSheet', sheet: 'Tavoitteet' },
    {
      kind: 'setCells',
      sheet: 'Tavoitteet',
      area: area(0, 0, 1, 1),
      contents: [
        [text('Tavoite'), text('Mittari')],
        [text('Sujuvat palvelut'), text('vähintään 3')],
      ],
    },
    {
      kind: 'addTable',
      sheet: 'Tavoitteet',
      table: {
        name: 'Tavoitteet_1',
        area: area(0, 0, 1, 1),
        columns: ['Tavoite', 'Mittari'],
        hasHeader: true,
        hasTotals: false,
      },
    },
    { kind: 'setName', sheet: null, name: 'Teemat', to: { formula: '=Tavoitteet!$A$2:$A$2' } },
    {
      kind: 'setValidation',
      sheet: 'Tavoitteet',
      area: area(1, 0),
      to: { type: 'list', source: '=Teemat', prompt: { title: 'Teema', message: 'Valitse teema.' } },
    },
    {
      kind: 'setPrintSetup',
      sheet: 'Tavoitteet',
      to: { orientation: 'landscape', fit: { wide: 1, tall: 0 }, titleRows: [0, 0] },
    },
    { kind: 'freezePanes', sheet: 'Tavoitteet', to: { rows: 1, columns: 0 } },
    { kind: 'setFormat', sheet: 'Tavoitteet', area: area(0, 0, 0, 1), format: { bold: true, wrap: true } },
    { kind: 'setColumns', sheet: 'Tavoitteet', first: 0, last: 1, to: { size: 40 } },
  ]);
  expect(outcome.kind).toBe('written');
  const tables = await excel.Excel.run(async (context) => {
    context.workbook.tables.load('items/name');
    await context.sync();
    return context.workbook.tables.items.map(({ name }) => name);
  });
  expect(tables).toEqual(['Tavoitteet_1']);
});

test('help for cells that may hold anything is written without a rule, and replaces the rule that was there', async () => {
  await open('a | b');
  const cells = { kind: 'setValidation', sheet: 'KS 2025', area: area(1, 0, 3, 0) } as const;
  const prompt = { title: 'Mittari', message: 'Esim. vähintään 3.' };
  await writeEdits([{ ...cells, to: { type: 'whole', operator: 'greaterThan', first: 0 } }]);
  expect((await writeEdits([{ ...cells, to: { type: 'any', prompt } }])).kind).toBe('written');
  const found = await excel.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('KS 2025').getRange('A2:A4');
    dataValidation.load('type,prompt');
    await context.sync();
    return { type: dataValidation.type, prompt: dataValidation.prompt };
  });
  expect(found).toEqual({ type: 'None', prompt: { ...prompt, showPrompt: true } });
});

test.each<[string, WorkbookEdit, string]>([
  ['a sheet that is there', { kind: 'addSheet', sheet: 'ks 2025' }, 'sheet-taken'],
  ['a name Excel does not take', { kind: 'addSheet', sheet: 'KS/TA' }, 'sheet-name'],
  ['a sheet that is not there', { ...change(1, 2), sheet: 'Muu' } as WorkbookEdit, 'sheet-missing'],
])('%s is refused before anything is sent', async (_, edit, kind) => {
  await open('a | b\nc | 100');
  expect(await writeEdits([edit])).toEqual({
    kind: 'refused',
    obstacles: [expect.objectContaining({ kind })],
  });
});

test('a protected sheet is left alone', async () => {
  await open('a | b\nc | 100');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').protection.protect();
    await context.sync();
  });
  expect(await writeEdits([change(100, 200)])).toMatchObject({ obstacles: [{ kind: 'protected' }] });
});

test('when Excel breaks off in the middle, everything is put back', async () => {
  await open('a | b\nc | 100');
  const outcome = await writeEdits([
    change(100, 200),
    {
      kind: 'addTable',
      sheet: 'KS 2025',
      table: {
        name: '1 ei kelpaa',
        area: area(4, 0, 5, 0),
        columns: ['a'],
        hasHeader: true,
        hasTotals: false,
      },
    },
  ]);
  expect(outcome).toMatchObject({ kind: 'failed' });
  expect(await valuesOf('KS 2025', 'B2')).toEqual([[100]]);
});
