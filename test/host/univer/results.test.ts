import { CellBuilder } from '../../../src/model/cells.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { openExcel, type OpenedExcel } from '../../support/excel.ts';
import { sheetOf } from '../../support/sheet.ts';
import { refusal } from '../executor/support.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

/** Figures in A1:A3 and two formulas that came with results of their own. */
function book(): WorkbookSnapshot {
  const cells = new CellBuilder();
  [1, 2, 3].forEach((number, row) => cells.add(row, 0, { kind: 'number', number }, null, 'General'));
  cells.add(4, 0, { kind: 'number', number: 60 }, '=SUM(A1:A3)*10', 'General');
  cells.add(5, 0, { kind: 'number', number: 77 }, '=KUNNAN.OMA(A1)', 'General');
  cells.add(6, 0, { kind: 'number', number: 88 }, '=[1]Muu!A1', 'General');
  return {
    sheets: [sheetOf('Taulukko', cells.finish()), sheetOf('Toinen', new CellBuilder().finish())],
    names: [],
    date1904: null,
    structureProtected: false,
    calculation: 'automatic',
  };
}

const range = (context: Excel.RequestContext, address: string, sheet = 'Taulukko') =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

const values = (address: string, sheet?: string) =>
  excel.Excel.run(async (context) => {
    const cells = range(context, address, sheet).load('values');
    await context.sync();
    return cells.values as unknown[][];
  });

const write = (address: string, formulas: unknown[][], sheet?: string) =>
  refusal(excel, (context) => (range(context, address, sheet).formulas = formulas));

beforeEach(async () => {
  excel = await openExcel(book());
});

test('what was written is worked out when somebody reads it, and follows its figures', async () => {
  await write('C1:C2', [['=SUM(A1:A3)'], ['=C1*2']]);
  expect(await values('C1:C2')).toEqual([[6], [12]]);
  await write('A1', [[11]]);
  expect(await values('C1:C2')).toEqual([[16], [32]]);
  expect(await values('A5')).toEqual([[160]]);
});

test('results that came with the file stay where nobody here can work them out', async () => {
  await write('C1', [['=A1+1']]);
  expect(await values('C1')).toEqual([[2]]);
  expect(await values('A5:A7')).toEqual([[60], [77], [88]]);
});

test('where calculation is manual, a formula is worked out as it is entered and then waits', async () => {
  await refusal(excel, ({ workbook }) => (workbook.application.calculationMode = 'Manual'));
  await write('C1', [['=SUM(A1:A3)']]);
  expect(await values('C1')).toEqual([[6]]);
  await write('A1', [[11]]);
  expect(await values('C1')).toEqual([[6]]);
  await write('C2', [['=C1+A1']]);
  expect(await values('C1:C2')).toEqual([[6], [27]]);
  await refusal(excel, ({ workbook }) => workbook.application.calculate('Full'));
  expect(await values('C1:C2')).toEqual([[16], [27]]);
});

test('a formula that nobody asks about starts no calculation', async () => {
  await write('C1', [['=SUM(A1:A3)']]);
  expect(await values('A1:A7')).toEqual([[1], [2], [3], [''], [60], [77], [88]]);
  expect(excel.host.workbook.sheets[0]!.read('value', { top: 0, left: 2, bottom: 0, right: 2 })).toEqual([
    [''],
  ]);
});

describe('tables by name', () => {
  beforeEach(async () => {
    await refusal(excel, (context) => {
      const cells = range(context, 'A1:C4', 'Toinen');
      cells.values = [
        ['Yksikkö', 'Summa, €', 'Osuus'],
        ['Koulut', 10, ''],
        ['Kirjasto', 30, ''],
        ['Puistot', 60, ''],
      ];
      const table = context.workbook.tables.add('Toinen!A1:C4', true);
      table.name = 'Kulut';
    });
  });

  test.each<[string, unknown]>([
    ['=SUM(Kulut[Summa, €])', 100],
    ['=ROWS(Kulut)', 3],
    ['=ROWS(Kulut[#All])', 4],
    ['=COUNTA(Kulut[[#Headers],[Yksikkö]:[Osuus]])', 3],
    ['=SUM(Kulut[[#Data],[Summa, €]])', 100],
    ['=INDEX(Kulut[Yksikkö],2)&" Kulut[Yksikkö]"', 'Kirjasto Kulut[Yksikkö]'],
    ['=SUM(Kulut[Ei ole])', '#REF!'],
  ])('%s', async (formula, expected) => {
    await write('E1', [[formula]]);
    expect(await values('E1')).toEqual([[expected]]);
  });

  test('and their rows from within', async () => {
    await write(
      'C2:C4',
      Array.from({ length: 3 }, () => ['=[@[Summa, €]]/SUM([Summa, €])']),
      'Toinen',
    );
    expect(await values('C2:C4', 'Toinen')).toEqual([[0.1], [0.3], [0.6]]);
    await write('C2', [['=Kulut[[#This Row],[Summa, €]]+1']], 'Toinen');
    expect(await values('C2', 'Toinen')).toEqual([[11]]);
  });

  test('a new row counts at once', async () => {
    await write('E1', [['=SUM(Kulut[Summa, €])']]);
    await refusal(excel, ({ workbook }) =>
      workbook.tables.getItem('Kulut').rows.add(undefined, [['Tiet', 5, 0]]),
    );
    expect(await values('E1')).toEqual([[105]]);
  });
});

describe('spills by their first cell', () => {
  test('in a formula', async () => {
    await write('C1', [['=A1:A3*2']]);
    await write('E1:E2', [['=SUM(C1#)'], ['=SUM(Taulukko!$C$1#)']]);
    expect(await values('E1:E2')).toEqual([[12], [12]]);
    await write('F1', [['=SUM(A1#)']]);
    expect(await values('F1')).toEqual([['#REF!']]);
  });

  test('as an address', async () => {
    await write('C1', [['=A1:A3*2']]);
    const [address, read] = await excel.Excel.run(async (context) => {
      const cells = range(context, 'C1#').load('address,values');
      await context.sync();
      return [cells.address, cells.values];
    });
    expect([address, read]).toEqual(['Taulukko!C1:C3', [[2], [4], [6]]]);
    expect(await refusal(excel, (context) => range(context, 'A1#').load('address'))).toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
