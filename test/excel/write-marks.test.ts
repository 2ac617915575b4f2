import { readdirSync, readFileSync } from 'node:fs';
import { writeEdits } from '../../src/excel/write/write-edits.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { writeMarks } from '../../src/excel/write/write-marks.ts';
import { loadParts } from '../../src/host/saving/load-parts.ts';
import { planMarks, removalOf, type ToMark } from '../../src/marks/plan.ts';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { foundWorkbooks } from '../support/found-workbooks.ts';
import { unpackSnapshot } from '../support/unpack.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

const features = () =>
  excel.host.workbook.sheets.map(({ name, features: all }) => structuredClone({ name, all }));
const everything = async () => ({ cells: unpackSnapshot(await readWorkbook()), features: features() });
const rules = () => features().flatMap(({ all }) => all.conditionalFormats);
const formulas = () =>
  rules().flatMap(({ condition }) => (condition.type === 'Custom' ? [condition.formula] : []));
const mark = (found: readonly ToMark[]) => writeMarks((sheets) => planMarks(found, sheets).steps);

const samples = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));

test.each(samples)('%s is after marking and removing what it was, cell by cell', async (name) => {
  excel = await openExcel(`assets/samples/${name}`, { global: true });
  const before = await everything();
  const { findings } = checkWorkbook(await readWorkbook(), { language: 'fi', path: name });
  expect(findings.length).toBeGreaterThan(0);
  await mark(findings);
  expect(rules().length).toBeGreaterThan(0);
  expect(unpackSnapshot(await readWorkbook())).toEqual(before.cells);
  await writeMarks(removalOf);
  expect(await everything()).toEqual(before);
});

const found: readonly ToMark[] = [
  { sheet: 'KS 2025', cell: 'B2', severity: 'error' },
  { sheet: 'KS 2025', cell: 'B4', severity: 'warning' },
];

/** A sheet full of the user's own: rules of every kind, over and beside one another, notes, colours, lists. */
async function openFull(): Promise<void> {
  excel = await openExcel(drawSheet('a | b\nc | 100\nd | 200\ne | 300').snapshot, { global: true });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('KS 2025');
    const own = (address: string, type: Excel.ConditionalFormatType) =>
      sheet.getRange(address).conditionalFormats.add(type);
    own('B2:B4', 'DataBar' as Excel.ConditionalFormatType);
    own('B2', 'IconSet' as Excel.ConditionalFormatType);
    for (const address of ['B2', 'A1:B4', 'B2']) {
      const custom = own(address, 'Custom' as Excel.ConditionalFormatType);
      custom.custom.rule.formula = '=$B2>150';
      custom.custom.format.fill.color = '#00FF00';
      custom.stopIfTrue = address === 'A1:B4';
    }
    for (const formula1 of ['=100', '=200']) {
      own('B2:B4', 'CellValue' as Excel.ConditionalFormatType).cellValue.rule = {
        operator: 'GreaterThan',
        formula1,
      };
    }
    own('A2', 'ContainsText' as Excel.ConditionalFormatType).textComparison.rule = {
      operator: 'Contains',
      text: 'Sitova',
    };
    sheet.getRange('B2').format.fill.color = '#FFFF00';
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    context.workbook.comments.add("'KS 2025'!B2", 'Oma huomautus');
    await context.sync();
  });
}

test('own rules keep their order, stops and looks while there are marks and after them', async () => {
  await openFull();
  const before = await everything();
  const own = rules();
  expect(await mark(found)).toEqual({ kind: 'written', untouched: [] });
  expect(rules().slice(2)).toEqual(own);
  await writeMarks(removalOf);
  expect(await everything()).toEqual(before);
});

test('marks of an earlier check go when new ones come, wherever rows have moved them', async () => {
  await openFull();
  const own = rules().length;
  await mark(found);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').getRange('1:1').insert('Down');
    await context.sync();
  });
  await mark([{ ...found[1]!, cell: 'B5' }]);
  expect(rules()).toHaveLength(own + 1);
  expect(formulas().filter((formula) => formula.includes('Sitova'))).toEqual(['=N("Sitova:warning:1")=0']);
});

test('a protected sheet is left as it is and named, others are marked', async () => {
  excel = await openExcel(drawSheet('a | b\nc | 100').snapshot, { global: true });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Suojattu').protection.protect();
    await context.sync();
  });
  const both = [...found, { sheet: 'Suojattu', cell: 'A1', severity: 'error' as const }];
  expect(await mark(both)).toEqual({ kind: 'written', untouched: ['Suojattu'] });
  expect(rules()).toHaveLength(2);
});

test('undoing a rule that was added takes that rule only', async () => {
  await openFull();
  const before = rules();
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const outcome = await writeEdits([
    {
      kind: 'addConditionalFormat',
      sheet: 'KS 2025',
      area,
      rule: { type: 'formula', formula: '=$B$2=1', format: { bold: true } },
    },
    {
      kind: 'addConditionalFormat',
      sheet: 'KS 2025',
      area,
      rule: { type: 'cellValue', operator: 'between', first: 1, second: 2, format: { bold: true } },
    },
  ]);
  expect(rules()).toHaveLength(before.length + 2);
  if (outcome.kind !== 'written') throw new Error('not written');
  expect((await writeEdits(outcome.undo!)).kind).toBe('written');
  expect(rules()).toEqual(before);
});

/** A million rows take the embedded Excel a minute. */
const others = foundWorkbooks.filter(([, path]) => /odd-xlsx.(?!grist__test_empty_rows)/.test(path));

test.each(others.length > 0 ? others : [['a sample', 'assets/samples/iisalmi-ks2025.xlsx'] as const])(
  '%s is after marking and removing what it was, with rules and notes of its own',
  async (_, path) => {
    const bytes = readFileSync(path);
    const snapshot = await readXlsx(bytes).catch(() => null);
    excel = await openExcel(snapshot ?? drawSheet('a | 1').snapshot, { global: true });
    if (snapshot) await loadParts(excel.host.workbook, bytes);
    const before = await everything();
    const sheets = excel.host.workbook.sheets.filter(({ kind }) => kind === 'cells');
    const severities = ['error', 'warning', 'info'] as const;
    await mark(
      sheets.flatMap(({ name }) =>
        severities.map((severity, row) => ({ sheet: name, cell: `B${row + 1}`, severity })),
      ),
    );
    const free = sheets.filter(({ features: { protection } }) => !protection);
    const ours = formulas().filter((formula) => formula.startsWith('=N("Sitova:'));
    expect(ours).toHaveLength(severities.length * free.length);
    await writeMarks(removalOf);
    expect(await everything()).toEqual(before);
  },
);
