import { MemoryWorkbook } from '../../../src/host/memory/workbook.ts';
import { UniverCalculator } from '../../../src/host/univer/calculator.ts';
import { CellBuilder } from '../../../src/model/cells.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { sheetOf } from '../../support/sheet.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { buildWorkbook } from '../../support/xlsx.ts';
import { openExcel } from '../../support/excel.ts';

const calculator = new UniverCalculator();
afterAll(() => calculator.dispose());

/** Figures in A1:D6, what they are called in E1:E6, and a formula in each row of G. */
const figures = Array.from({ length: 6 }, (_, row) => [
  row + 1,
  (row + 1) * 1234.565,
  -row * 10,
  46_000 + row * 31,
]);
const labels = ['Tuotot', 'Kulut', 'Kate', 'Tuotot', 'Poistot', 'Tulos'];
const formulas = [
  'SUM(A1:A6)',
  'ROUND(B2*(1+0.025/12),2)',
  'SUMIF(E1:E6,"Tuotot",B1:B6)',
  'SUMIFS(B1:B6,E1:E6,"Tuotot",A1:A6,">1")',
  'COUNTIF(A1:A6,">=3")',
  'VLOOKUP(4,A1:E6,5,FALSE)',
  'INDEX(B1:B6,MATCH("Kate",E1:E6,0))',
  'IFERROR(1/0,"virhe")',
  'IF(SUM(C1:C6)<0,"miinus","plus")',
  'AVERAGE(B1:B6)',
  'SUMPRODUCT(A1:A6,B1:B6)',
  'MAX(A1:A6)-MIN(C1:C6)',
  'YEAR(D3)*100+MONTH(D3)',
  'EOMONTH(D1,1)',
  'LEFT(E1,3)&amp;"-"&amp;LEN(E2)',
  'TEXT(A2,"0000")',
  'SUBTOTAL(9,A1:A6)',
  'ABS(C4)*-1',
  'ROUNDUP(B1,0)+ROUNDDOWN(B1,0)+INT(-2.5)',
  'AND(A1=1,NOT(C1&gt;0))',
  'G1+G11',
  '1/0',
  'Summa*2',
  "SUM('Toinen'!A1:A2)",
];

function book(): Uint8Array {
  const rows = Array.from({ length: formulas.length }, (_, row) => {
    const number = row + 1;
    const cells = (figures[row] ?? []).map(
      (value, column) => `<c r="${'ABCD'[column]}${number}"><v>${value}</v></c>`,
    );
    const label = labels[row] ? `<c r="E${number}" t="inlineStr"><is><t>${labels[row]}</t></is></c>` : '';
    const formula = formulas[row]!.replaceAll(/>(?==|\d)/g, '&gt;').replaceAll(/<(?=0)/g, '&lt;');
    return `<row r="${number}">${cells.join('')}${label}<c r="G${number}"><f>${formula}</f></c></row>`;
  });
  return buildWorkbook({
    sheets: {
      Laskelma: `<sheetData>${rows.join('')}</sheetData>`,
      Toinen:
        '<sheetData><row r="1"><c r="A1"><v>1.5</v></c></row><row r="2"><c r="A2"><f>Laskelma!A2</f></c></row></sheetData>',
    },
    after: '<definedNames><definedName name="Summa">Laskelma!$A$1:$A$1</definedName></definedNames>',
  });
}

const results = { top: 0, left: 6, bottom: formulas.length - 1, right: 6 };

async function calculated(): Promise<unknown[]> {
  const workbook = new MemoryWorkbook(await readXlsx(book()), 'fi-FI', calculator);
  workbook.calculate();
  await workbook.settled();
  return workbook.sheets[0]!.read('value', results).flat();
}

describeInLibreOffice('the calculator and LibreOffice', () => {
  test(
    'agree on every formula',
    async () => {
      const converted = await convertInLibreOffice({ 'kirja.xlsx': book() }, 'xlsx');
      const reference = new MemoryWorkbook(await readXlsx(converted.get('kirja.xlsx')!));
      const expected = reference.sheets[0]!.read('value', results).flat();
      const found = await calculated();
      const compared = formulas.map((formula, index) => [formula, rounded(found[index])]);
      expect(compared).toEqual(formulas.map((formula, index) => [formula, rounded(expected[index])]));
    },
    slow,
  );
});

test('results follow what the add-in writes, unless calculation is manual', async () => {
  const excel = await openExcel(plain(), { calculator });
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Luvut');
    const result = sheet.getRange('A3');
    result.formulas = [['=SUM(A1:A2)']];
    result.load('values');
    await context.sync();
    const first: unknown = result.values[0]![0];
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[10]];
    result.load('values');
    await context.sync();
    const stale: unknown = result.values[0]![0];
    context.application.calculate('Full');
    result.load('values');
    await context.sync();
    return [first, stale, result.values[0]![0]];
  });
  excel.close();
  expect(read).toEqual([3, 3, 12]);
}, 60_000);

function plain(): WorkbookSnapshot {
  const cells = new CellBuilder();
  cells.add(0, 0, { kind: 'number', number: 1 }, null, 'General');
  cells.add(1, 0, { kind: 'number', number: 2 }, null, 'General');
  return {
    sheets: [sheetOf('Luvut', cells.finish())],
    names: [],
    date1904: null,
    structureProtected: false,
    calculation: 'automatic',
  };
}

const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
