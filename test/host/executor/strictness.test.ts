import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal, valuesAt } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('KS 2025');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');

describe('what was not loaded', () => {
  test('cannot be read', async () => {
    const error = await refusal(excel, async (context) => {
      const range = plan(context).getRange('A1');
      range.load('address');
      await context.sync();
      return range.values;
    });
    expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('is not sent', async () => {
    await excel.Excel.run(async (context) => {
      plan(context).getRange('A1:B2').load('values');
      await context.sync();
    });
    const [answered] = excel.host.requests;
    expect(JSON.stringify(answered!.body)).not.toContain('formulas');
  });
});

describe('what is not there', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    [
      'a sheet',
      ({ workbook }) => workbook.worksheets.getItem('Puuttuu').load('name'),
      'WorksheetCollection.getItem',
    ],
    ['a table', ({ workbook }) => workbook.tables.getItem('Puuttuu').load('name'), 'TableCollection.getItem'],
    [
      'a name',
      ({ workbook }) => workbook.names.getItem('Puuttuu').load('name'),
      'NamedItemCollection.getItem',
    ],
    [
      'an intersection',
      (context) => plan(context).getRange('A1:B2').getIntersection('D4').load('address'),
      'Range.getIntersection',
    ],
  ])('%s is ItemNotFound at the call that asked for it', async (_, work, location) => {
    const error = await refusal(excel, work);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: location } });
  });

  test('is a null object where the call allows it', async () => {
    const found = await excel.Excel.run(async (context) => {
      const asked = [
        context.workbook.worksheets.getItemOrNullObject('Puuttuu'),
        context.workbook.tables.getItemOrNullObject('Puuttuu'),
        context.workbook.names.getItemOrNullObject('Puuttuu'),
        plan(context).getRange('A1').getIntersectionOrNullObject('D4'),
        context.workbook.worksheets.getItemOrNullObject('KS 2025'),
      ];
      for (const one of asked) one.load();
      await context.sync();
      return asked.map((one) => one.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, false]);
  });

  test('as an address is InvalidArgument', async () => {
    for (const address of ['A0', 'XFE1', 'A1048577', 'Toinen!A1', 'EiNimeä']) {
      const error = await refusal(excel, (context) => plan(context).getRange(address).load('values'));
      expect(error).toMatchObject({ code: 'InvalidArgument' });
    }
  });

  test('beyond the edge of the grid is InvalidArgument', async () => {
    const error = await refusal(excel, (context) =>
      plan(context).getRange('A1').getOffsetRange(-1, 0).load('address'),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('what the host does not know', () => {
  test('is ApiNotFound by class and member', async () => {
    const unknownProperty = await refusal(excel, (context) => plan(context).autoFilter.load('visuals'));
    expect(unknownProperty).toMatchObject({ code: 'ApiNotFound' });
    expect(unknownProperty!.message).toContain('AutoFilter.visuals');
    const unknownMethod = await refusal(excel, (context) =>
      (plan(context).getRange('A1') as unknown as { flashFill(): void }).flashFill(),
    );
    expect(unknownMethod!.message).toContain('Range.flashFill');
  });

  test('members of every JavaScript object are no members', async () => {
    const error = await refusal(excel, (context) => plan(context).autoFilter.load('constructor'));
    expect(error).toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('a request that fails half way', () => {
  test('keeps what was done before and does nothing after', async () => {
    const error = await refusal(excel, (context) => {
      other(context).getRange('A1').values = [['ennen']];
      context.workbook.worksheets.getItem('Puuttuu').getRange('A1').values = [['ei']];
      other(context).getRange('B1').values = [['jälkeen']];
    });
    expect(error).toMatchObject({ code: 'ItemNotFound' });
    expect(await valuesAt(excel, 'A1:B1')).toEqual([['ennen', '']]);
  });

  test('of one value too many or too few changes nothing', async () => {
    for (const values of [[[1, 2]], [[1], [2], [3]], [[1], [2, 3]]]) {
      const error = await refusal(excel, (context) => {
        other(context).getRange('A1:A2').values = values;
      });
      expect(error).toMatchObject({ code: 'InvalidArgument' });
    }
    expect(await valuesAt(excel, 'A1:A2')).toEqual([[''], ['']]);
  });
});

test('an object stands for nothing once its run is over, even where it was read before', async () => {
  const kept = await excel.Excel.run(async (context) => {
    const range = other(context).getRange('A1').load('address');
    await context.sync();
    return range;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const atOnce = (() => {
    try {
      return kept.load('values');
    } catch (error) {
      return error;
    }
  })();
  expect(atOnce).toMatchObject({ code: 'InvalidObjectPath' });
  const error = await refusal(excel, (context) => {
    plan(context).getRange('A1').copyFrom(kept);
  });
  expect(error).toMatchObject({ code: 'InvalidRequestContext' });
});

test('more than 512 merged areas are too many to be told', async () => {
  const error = await refusal(excel, async (context) => {
    for (let row = 0; row < 513; row++)
      other(context)
        .getRangeByIndexes(row * 2, 5, 1, 2)
        .merge();
    await context.sync();
    other(context).getRange('F1:G2000').getMergedAreasOrNullObject().load('areaCount');
  });
  expect(error).not.toBeNull();
  const count = await excel.Excel.run(async (context) => {
    const areas = other(context).getRange('F1:G1024').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(512);
});

test('more than 33 554 000 cells are not written at once', async () => {
  const error = await refusal(excel, (context) => (other(context).getRange('A1:AG1048575').values = [[1]]));
  expect(error).toMatchObject({ code: 'OperationCellsExceedLimit' });
});
