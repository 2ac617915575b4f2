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
