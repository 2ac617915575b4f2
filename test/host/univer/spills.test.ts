import { readXlsx } from '../../../src/xlsx/read.ts';
import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { openExcel, type OpenedExcel } from '../../support/excel.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { refusal } from '../executor/support.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Luvut');
const range = (context: Excel.RequestContext, address: string) => sheetOf(context).getRange(address);

/** Figures in A1:A3 and the array of their doubles from C1 down. */
async function open(bytes?: Uint8Array) {
  excel = await openExcel(bytes ?? (await createXlsx('Luvut', [])));
  if (bytes) return;
  await write('A1:A3', [[1], [2], [3]]);
  await write('C1', [['=A1:A3*2']]);
  await spillOf('C1');
}

const write = (address: string, values: unknown[][]) =>
  refusal(excel, (context) => (range(context, address).values = values));

const read = (address: string) =>
  excel.Excel.run(async (context) => {
    const cells = range(context, address).load('values,formulas');
    await context.sync();
    return { values: cells.values as unknown[][], formulas: cells.formulas as unknown[][] };
  });

const spillOf = (address: string) =>
  excel.Excel.run(async (context) => {
    const cell = range(context, address);
    const to = cell.getSpillingToRangeOrNullObject().load('address');
    const parent = cell.getSpillParentOrNullObject().load('address');
    cell.load('hasSpill');
    await context.sync();
    const at = (one: Excel.Range) => (one.isNullObject ? null : one.address.replace('Luvut!', ''));
    return { to: at(to), parent: at(parent), hasSpill: cell.hasSpill };
  });

test('an array fills the cells below, and each tells where its value comes from', async () => {
  await open();
  expect(await read('C1:C4')).toEqual({
    values: [[2], [4], [6], ['']],
    formulas: [['=A1:A3*2'], [4], [6], ['']],
  });
  expect(await spillOf('C1')).toEqual({ to: 'C1:C3', parent: 'C1', hasSpill: true });
  expect(await spillOf('C2')).toEqual({ to: null, parent: 'C1', hasSpill: true });
  expect(await spillOf('A1')).toEqual({ to: null, parent: null, hasSpill: false });
  expect(await spillOf('B1:C2')).toMatchObject({ to: null, parent: null, hasSpill: null });
  const several = await refusal(excel, (context) => range(context, 'C1:C2').getSpillParent().load('address'));
  expect(several).toMatchObject({ code: 'InvalidArgument' });
  const none = await refusal(excel, (context) => range(context, 'A1').getSpillingToRange().load('address'));
  expect(none).toMatchObject({ code: 'ItemNotFound' });
});

test('it follows its source, shorter and longer', async () => {
  await open();
  await write('E1', [['=FILTER(A1:A3,A1:A3>1)']]);
  expect(await spillOf('E1')).toMatchObject({ to: 'E1:E2' });
  await write('A1', [[9]]);
  expect(await read('E1:E3')).toMatchObject({ values: [[9], [2], [3]] });
  expect(await spillOf('E1')).toMatchObject({ to: 'E1:E3' });
  await write('A1:A2', [[0], [0]]);
  expect(await read('E1:E3')).toMatchObject({ values: [[3], [''], ['']] });
});

test('what is written into a spill stops it, as in Excel, and it comes back when that is gone', async () => {
  await open();
  await write('C2', [['edessä']]);
  expect(await read('C1:C3')).toMatchObject({ values: [['#SPILL!'], ['edessä'], ['']] });
  await refusal(excel, (context) => range(context, 'C2').clear('Contents'));
  expect(await read('C1:C3')).toMatchObject({ values: [[2], [4], [6]] });
});

test('emptying a result changes nothing, emptying the formula empties all', async () => {
  await open();
  await refusal(excel, (context) => range(context, 'C2:C3').clear('Contents'));
  expect(await read('C1:C3')).toMatchObject({ values: [[2], [4], [6]] });
  await refusal(excel, (context) => range(context, 'C1').clear('Contents'));
  expect(await read('C1:C3')).toMatchObject({ values: [[''], [''], ['']] });
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['merged cells', (context) => range(context, 'E2:F2').merge()],
  ['a table', (context) => sheetOf(context).tables.add('E2:E4', true)],
  ['a value', (context) => (range(context, 'E3').values = [[1]])],
])('%s in its way: nothing spills', async (_, obstruct) => {
  await open();
  expect(await refusal(excel, obstruct)).toBeNull();
  await write('E1', [['=A1:A3']]);
  expect(await spillOf('E1')).toMatchObject({ to: null });
  expect(await read('E1')).toMatchObject({ values: [['#SPILL!']] });
});

test('it ends at the edge of the sheet', async () => {
  await open();
  await write('XFC1', [['=TRANSPOSE(A1:A3)']]);
  await spillOf('XFC1');
  expect(await read('XFC1')).toMatchObject({ values: [['#SPILL!']] });
});

test('rows put in above take it along', async () => {
  await open();
  await refusal(excel, (context) => range(context, '1:2').insert('Down'));
  expect(await read('C3:C5')).toMatchObject({ values: [[2], [4], [6]] });
  expect(await spillOf('C3')).toMatchObject({ to: 'C3:C5' });
});

const saved = async () =>
  new Promise<Uint8Array>((resolve, reject) =>
    excel.Office.context.document.getFileAsync(
      'compressed' as unknown as Office.FileType,
      ({ value: file }) =>
        file.getSliceAsync(0, ({ status, value, error }) =>
          String(status) === 'succeeded' ? resolve(Uint8Array.from(value.data as number[])) : reject(error),
        ),
    ),
  );

test('a saved one stays one, and nothing is in its own way when it is opened again', async () => {
  await open();
  const bytes = await saved();
  const parts = partsOf(bytes);
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
    '<c r="C1" cm="1"><f t="array" ref="C1:C3">A1:A3*2</f><v>2</v></c>',
  );
  expect(parts.get('xl/metadata.xml')).toContain(
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
  expect((await readXlsx(bytes)).sheets[0]!.spills).toEqual([{ top: 0, left: 2, bottom: 2, right: 2 }]);
  excel.close();
  await open(bytes);
  expect(await spillOf('C2')).toMatchObject({ parent: 'C1' });
  await write('E1', [['=C1:C3']]);
  expect(await spillOf('E1')).toMatchObject({ to: 'E1:E3' });
  expect(await read('C1:E3')).toMatchObject({
    values: [
      [2, '', 2],
      [4, '', 4],
      [6, '', 6],
    ],
  });
});

describe('functions of Excel called by code', () => {
  const call = (make: (context: Excel.RequestContext) => Excel.FunctionResult<unknown>) =>
    excel.Excel.run(async (context) => {
      const result = make(context).load('value,error');
      await context.sync();
      return [result.value, result.error];
    });

  test('take cells, values and one another', async () => {
    await open();
    expect(await call((context) => context.workbook.functions.sum(range(context, 'A1:A3'), 4))).toEqual([
      10,
      null,
    ]);
    const nested = ({ workbook: { functions } }: Excel.RequestContext) =>
      functions.upper(functions.concatenate('ta ', functions.sum(1, 2)));
    expect(await call(nested)).toEqual(['TA 3', null]);
    expect(await call(({ workbook }) => workbook.functions.norm_S_Dist(0, false))).toEqual([
      expect.closeTo(0.398_942),
      null,
    ]);
    expect(await call(({ workbook }) => workbook.functions.quotient(1, 0))).toEqual([null, '#DIV/0!']);
  });
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'an array keeps its formula and its values',
    async () => {
      await open();
      const converted = await convertInLibreOffice({ 'taulukko.xlsx': await saved() }, 'fods');
      const fods = new TextDecoder().decode(converted.get('taulukko.xlsx'));
      expect(fods).toMatch(/table:number-matrix-rows-spanned="3"[^>]*table:formula="of:=\[\.A1:\.A3\]\*2"/);
      expect(fods).not.toContain('Err:');
    },
    slow,
  );
});
