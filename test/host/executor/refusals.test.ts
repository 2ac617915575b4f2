import { openExcel, type OpenedExcel } from '../../support/excel.ts';
import { contractBook } from '../contract/book.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('KS 2025');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');

describe('protection', () => {
  test('refuses writing to a protected sheet and changing a protected structure', async () => {
    excel.close();
    excel = await openExcel(contractBook());
    const works: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => (plan(context).getRange('A1').values = [[1]]),
      (context) => (plan(context).getRange('A1').format.font.bold = true),
      (context) => plan(context).getRange('A1').clear(),
      (context) => plan(context).getRange('A1:B2').merge(),
      (context) => (plan(context).getRange('A1').rowHidden = true),
      (context) => context.workbook.worksheets.add('Uusi'),
      (context) => plan(context).delete(),
      (context) => (plan(context).name = 'Uusi'),
    ];
    for (const work of works) expect(await refusal(excel, work)).toMatchObject({ code: 'AccessDenied' });
    expect(await refusal(excel, (context) => (other(context).getRange('A1').values = [[1]]))).toBeNull();
  });
});

describe('sheets', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a:b', '[a]', "'a", "a'"])(
    '%p is no name of a sheet',
    async (name) => {
      const error = await refusal(excel, (context) => (other(context).name = name));
      expect(error).toMatchObject({ code: 'InvalidArgument' });
    },
  );

  test('two sheets cannot have one name, whatever its case', async () => {
    expect(await refusal(excel, ({ workbook }) => workbook.worksheets.add('ks 2025'))).toMatchObject({
      code: 'ItemAlreadyExists',
    });
    expect(await refusal(excel, (context) => (plan(context).name = 'ks 2025'))).toBeNull();
  });

  test('one sheet stays visible', async () => {
    const error = await refusal(excel, (context) => {
      other(context).visibility = 'Hidden';
      context.workbook.worksheets.getItem('Kaavio').visibility = 'VeryHidden';
      plan(context).delete();
    });
    expect(error).toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'Worksheet.delete' },
    });
  });

  test('a hidden one cannot be activated, and a chart has no cells', async () => {
    const hidden = await refusal(excel, ({ workbook }) => workbook.worksheets.getItem('Piilo').activate());
    expect(hidden).toMatchObject({ code: 'InvalidOperation' });
    const chart = await refusal(excel, ({ workbook }) =>
      workbook.worksheets.getItem('Kaavio').getUsedRange().load('address'),
    );
    expect(chart).toMatchObject({ code: 'UnsupportedSheet' });
  });
});

describe('what is written', () => {
  test.each(['=SUM(A1;B1)', '=A1;B1', '=IF(A1>1;2;3)'])(
    '%p parts arguments as Excel does not',
    async (formula) => {
      const error = await refusal(excel, (context) => (other(context).getRange('F1').formulas = [[formula]]));
      expect(error).toMatchObject({ code: 'InvalidArgument' });
    },
  );

  test('semicolons in texts, names of sheets and arrays are no arguments', async () => {
    const formulas = [['="a;b"'], ['=SUM({1;2})'], ['=SUM({1,2;3,4},A1)']];
    const error = await refusal(excel, (context) => (other(context).getRange('F1:F3').formulas = formulas));
    expect(error).toBeNull();
  });

  test.each([
    ['[abc', 'InvalidArgument'],
    ['0;0;0;@;0', 'InvalidArgument'],
    ['0]', 'InvalidArgument'],
    ['[Red]0.00;[$€-40B] 0;"[";@', undefined],
    ['_-* #,##0.00 [$€-1]_-;\\[0', undefined],
  ])('the number format %p', async (format, code) => {
    const error = await refusal(
      excel,
      (context) => (other(context).getRange('F1').numberFormat = [[format]]),
    );
    expect(error?.code).toBe(code);
  });

  test.each([
    ['XFD1', 'InvalidArgument'],
    ['XFE1', undefined],
    ['A1048577', undefined],
  ])('the name %p', async (name, code) => {
    const error = await refusal(excel, ({ workbook }) => workbook.names.add(name, '=1'));
    expect(error?.code).toBe(code);
  });

  test('drawings come and go on a protected sheet only where it lets them', async () => {
    const add = (context: Excel.RequestContext) => {
      other(context).charts.add('Line', other(context).getRange('A1:B2'));
      other(context).shapes.addGeometricShape('Rectangle');
    };
    const protect = (allowEditObjects: boolean) =>
      refusal(excel, (context) => other(context).protection.protect({ allowEditObjects }));
    await protect(false);
    expect(await refusal(excel, add)).toMatchObject({ code: 'AccessDenied' });
    await refusal(excel, (context) => other(context).protection.unprotect());
    await protect(true);
    expect(await refusal(excel, add)).toBeNull();
  });
});
