import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal, valuesAt } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

type Work = (context: Excel.RequestContext) => unknown;
const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('KS 2025');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');
const cell = (context: Excel.RequestContext, address = 'A1') => other(context).getRange(address);

describe('lengths', () => {
  test.each<[string, Work, string]>([
    [
      'a text of 32 768 letters',
      (context) => (cell(context).values = [['x'.repeat(32_768)]]),
      'InvalidArgument',
    ],
    ['a text of 255 lines', (context) => (cell(context).values = [['x\n'.repeat(254)]]), 'InvalidArgument'],
    [
      'a formula of 8 193 letters',
      (context) => (cell(context).formulas = [[`=1${'+1'.repeat(4096)}`]]),
      'FormulaLengthExceedsLimit',
    ],
    ['a name of 32 letters', (context) => (other(context).name = 'a'.repeat(32)), 'InvalidArgument'],
    [
      'the name that Excel keeps for itself',
      (context) => (other(context).name = 'Historia'),
      'InvalidArgument',
    ],
    [
      'a list of 256 letters',
      (context) =>
        (cell(context).dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
      'InvalidArgument',
    ],
    [
      'a prompt of 256 letters',
      (context) =>
        (cell(context).dataValidation.prompt = { message: 'x'.repeat(256), title: '', showPrompt: true }),
      'InvalidArgument',
    ],
    ['an indent of 251 steps', (context) => (cell(context).format.indentLevel = 251), 'InvalidArgument'],
    [
      'more than 64 fields to sort by',
      (context) =>
        other(context)
          .getRange('A1:B9')
          .sort.apply(Array.from({ length: 65 }, () => ({ key: 0 }))),
      'InvalidArgument',
    ],
  ])('%s is refused', async (_, work, code) => {
    expect(await refusal(excel, work)).toMatchObject({ code });
  });

  test('a text of 32 767 letters and a list of 255 are taken', async () => {
    expect(await refusal(excel, (context) => (cell(context).values = [['x'.repeat(32_767)]]))).toBeNull();
    expect(await refusal(excel, (context) => (cell(context).values = [['x\n'.repeat(253)]]))).toBeNull();
    const list = { inCellDropDown: true, source: 'x'.repeat(255) };
    expect(await refusal(excel, (context) => (cell(context).dataValidation.rule = { list }))).toBeNull();
  });
});

test('a sheet has 65 530 hyperlinks at most, those given together counting as one', async () => {
  const link = { address: 'https://example.org' };
  const many = Array.from({ length: 65_529 }, () => [{ hyperlink: link }]);
  const rows = (context: Excel.RequestContext) => cell(context, 'A1:A65529');
  expect(await refusal(excel, (context) => rows(context).setCellProperties(many))).toBeNull();
  const columns = (context: Excel.RequestContext) => (cell(context, 'C1:D9').hyperlink = link);
  expect(await refusal(excel, columns)).toBeNull();
  const oneMore = (context: Excel.RequestContext) => (cell(context, 'E1').hyperlink = link);
  expect(await refusal(excel, oneMore)).toMatchObject({ code: 'GeneralException' });
  expect(await refusal(excel, (context) => cell(context, 'A7').clear('Hyperlinks'))).toBeNull();
  expect(await refusal(excel, oneMore)).toBeNull();
});

test('a list of addresses is cut off after 8 192 letters, without a word', async () => {
  const count = await excel.Excel.run(async (context) => {
    const areas = other(context).getRanges(Array.from({ length: 2800 }, () => 'A1').join(','));
    areas.load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(2731);
});

test('a list is parted at every comma, so that a decimal comma makes two items of one', async () => {
  const invalid = await excel.Excel.run(async (context) => {
    const range = cell(context, 'A1:A3');
    range.values = [['1'], ['5'], ["'1,5"]];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '1,5' } };
    const areas = range.dataValidation.getInvalidCellsOrNullObject();
    areas.load('address');
    await context.sync();
    return areas.address;
  });
  expect(invalid).toBe("'Toinen taulukko'!A3");
});

describe('what is typed becomes something else', () => {
  const becomes = async (input: unknown) => {
    await refusal(excel, (context) => (cell(context).values = [[input]]));
    return excel.Excel.run(async (context) => {
      const range = cell(context).load('values,formulas,numberFormat,valueTypes');
      await context.sync();
      return [range.formulas[0]![0], range.valueTypes[0]![0], range.numberFormat[0]![0]];
    });
  };

  test.each<[unknown, unknown[]]>([
    ['=1+1', ['=1+1', 'Double', 'General']],
    ['-A2', ['=-A2', 'Double', 'General']],
    ['0045', [45, 'Double', 'General']],
    ["'0045", ['0045', 'String', 'General']],
    ['1/31/2026', [46_053, 'Double', 'm/d/yyyy']],
    ['2026-01-31', [46_053, 'Double', 'm/d/yyyy']],
    ['31.1.2026', ['31.1.2026', 'String', 'General']],
    ['25%', [0.25, 'Double', '0%']],
    ['12:30', [0.520_833_333_333_333_4, 'Double', 'h:mm']],
  ])('%j', async (input, expected) => {
    expect(await becomes(input)).toEqual(expected);
  });

  test('and the apostrophe is gone when the text is read and written back', async () => {
    await refusal(excel, (context) => (cell(context).values = [["'=A2"]]));
    const formulas = await excel.Excel.run(async (context) => {
      const range = cell(context).load('formulas');
      await context.sync();
      const { formulas: read } = range;
      range.formulas = read;
      range.load('valueTypes');
      await context.sync();
      return read;
    });
    expect(formulas).toEqual([['=A2']]);
    expect(await valuesAt(excel, 'A1')).toEqual([[0]]);
  });

  test.each(['=SUM(A1', '=1+', '="a', '=(1))'])('%s is no formula', async (formula) => {
    expect(await refusal(excel, (context) => (cell(context).formulas = [[formula]]))).toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('merged cells and tables in the way', () => {
  test.each<[string, Work, string]>([
    ['a table over another', (context) => plan(context).tables.add('B4:D9', true), 'MergedRangeConflict'],
    [
      'a table over merged cells',
      (context) => plan(context).tables.add('C1:D2', true),
      'MergedRangeConflict',
    ],
    ['merging cells of a table', (context) => plan(context).getRange('A3:B3').merge(), 'InvalidOperation'],
    [
      'inserting cells beside a merged cell they would tear',
      (context) => plan(context).getRange('A1').insert('Down'),
      'MergedRangeConflict',
    ],
    [
      'deleting cells that would tear a table',
      (context) => plan(context).getRange('A3').delete('Up'),
      'InsertDeleteConflict',
    ],
    [
      'sorting merged cells',
      (context) =>
        plan(context)
          .getRange('A1:C5')
          .sort.apply([{ key: 0 }]),
      'InvalidArgument',
    ],
    [
      'pushing content off the sheet',
      (context) => {
        other(context).getRange('A1048576').values = [[1]];
        other(context).getRange('A1').insert('Down');
      },
      'NonBlankCellOffSheet',
    ],
  ])('%s is refused', async (_, work, code) => {
    expect(await refusal(excel, work)).toMatchObject({ code });
  });

  test('what a merged cell covers is not written to', async () => {
    await refusal(excel, (context) => {
      cell(context, 'A1:B1').merge();
      cell(context, 'A1:B1').values = [['näkyy', 'ei näy']];
    });
    expect(await valuesAt(excel, 'A1:B1')).toEqual([['näkyy', '']]);
  });

  test('rows of a filtered table are not deleted', async () => {
    const error = await refusal(excel, (context) => {
      const table = other(context).tables.add('E1:F4', true);
      table.columns.getItemAt(0).filter.applyCustomFilter('<>x');
      table.rows.getItemAt(0).delete();
    });
    expect(error).toMatchObject({ code: 'FilteredRangeConflict' });
  });
});

describe('protection', () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    refusal(excel, (context) => {
      cell(context, 'B1').format.protection.locked = false;
      other(context).protection.protect(options, password);
    });

  test('leaves unlocked cells writable and what its options allow', async () => {
    await protect({ allowFormatCells: true });
    expect(await refusal(excel, (context) => (cell(context).values = [[1]]))).toMatchObject({
      code: 'AccessDenied',
    });
    expect(await refusal(excel, (context) => (cell(context, 'B1').values = [[1]]))).toBeNull();
    expect(await refusal(excel, (context) => (cell(context).format.font.bold = true))).toBeNull();
    expect(await refusal(excel, (context) => cell(context, '3:3').insert('Down'))).toMatchObject({
      code: 'AccessDenied',
    });
  });

  test('is put on once and taken off once, with its password', async () => {
    await protect(undefined, 'salasana');
    expect(await protect()).toMatchObject({ code: 'AccessDenied' });
    expect(await refusal(excel, (context) => other(context).protection.unprotect('väärä'))).not.toBeNull();
    expect(await refusal(excel, (context) => other(context).protection.unprotect('salasana'))).toBeNull();
    expect(await refusal(excel, (context) => other(context).protection.unprotect())).toMatchObject({
      code: 'AccessDenied',
    });
  });
});

test('a workbook opened for reading only refuses every kind of write', async () => {
  excel.close();
  excel = await openBook({ readOnly: true });
  const works: Work[] = [
    (context) => (cell(context).values = [[1]]),
    (context) => (cell(context).format.font.bold = true),
    (context) => other(context).tables.add('A1:B2', true),
    ({ workbook }) => workbook.worksheets.add('Uusi'),
    ({ workbook }) => workbook.names.add('Uusi', '=1'),
    ({ workbook }) => workbook.customXmlParts.add('<a/>'),
    ({ workbook }) => workbook.settings.add('a', 1),
    (context) => context.workbook.comments.add(cell(context), 'a'),
  ];
  for (const work of works) expect(await refusal(excel, work)).toMatchObject({ code: 'AccessDenied' });
  expect(await valuesAt(excel, 'A1')).toEqual([['']]);
});
