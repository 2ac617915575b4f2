import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
  await excel.Excel.run(async (context) => {
    const data = context.workbook.worksheets.add('Menot');
    data.getRange('A1:D7').values = [
      ['Yksikkö', 'Laji', 'Menot', 'Tulot'],
      ['Koulut', 'Palkat', 100, 1],
      ['Koulut', 'Ostot', 20, 2],
      ['Hoiva', 'Palkat', 300, 3],
      ['Hoiva', 'Ostot', 40, 4],
      ['Hoiva', 'Ostot', 5, 5],
      ['Tilat', 'Ostot', 7, 6],
    ];
    const sheet = context.workbook.worksheets.add('Kooste');
    sheet.pivotTables.add('Menot', data.getRange('A1:D7'), sheet.getRange('A3'));
    await context.sync();
  });
});
afterEach(() => excel.close());

type Work = (pivot: Excel.PivotTable, context: Excel.RequestContext) => unknown;
const put = (axis: 'rowHierarchies' | 'columnHierarchies' | 'filterHierarchies', name: string): Work => {
  return (pivot) => pivot[axis].add(pivot.hierarchies.getItem(name));
};
const sum = (name: string): Work => {
  return (pivot) => pivot.dataHierarchies.add(pivot.hierarchies.getItem(name));
};

/** Carries the steps out and reads what the pivot table shows. */
function shown(...steps: Work[]): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('Menot');
    for (const step of steps) {
      await step(pivot, context);
    }
    const range = pivot.layout.getRange();
    range.load('values');
    await context.sync();
    return range.values;
  });
}

const refused = (work: Work) =>
  refusal(excel, (context) => work(context.workbook.pivotTables.getItem('Menot'), context));

test('rows and one figure come out summed up, in order, with their total', async () => {
  expect(await shown(put('rowHierarchies', 'Yksikkö'), sum('Menot'))).toEqual([
    ['Row Labels', 'Sum of Menot'],
    ['Hoiva', 345],
    ['Koulut', 120],
    ['Tilat', 7],
    ['Grand Total', 472],
  ]);
});

test('items across have totals at their right, and empty meetings stay empty', async () => {
  const cross = [put('rowHierarchies', 'Yksikkö'), put('columnHierarchies', 'Laji'), sum('Menot')];
  expect(await shown(...cross)).toEqual([
    ['Sum of Menot', 'Column Labels', '', ''],
    ['Row Labels', 'Ostot', 'Palkat', 'Grand Total'],
    ['Hoiva', 45, 300, 345],
    ['Koulut', 20, 100, 120],
    ['Tilat', 7, '', 7],
    ['Grand Total', 72, 400, 472],
  ]);
});

const nested = [put('rowHierarchies', 'Yksikkö'), put('rowHierarchies', 'Laji'), sum('Menot')];

test('items within items have subtotals above them, and below them in tabular form', async () => {
  const compact = await shown(...nested);
  expect(compact.slice(0, 4)).toEqual([
    ['Row Labels', 'Sum of Menot'],
    ['Hoiva', 345],
    ['Ostot', 45],
    ['Palkat', 300],
  ]);
  const tabular = await shown((pivot) => (pivot.layout.layoutType = 'Tabular'));
  expect(tabular.slice(0, 4)).toEqual([
    ['Yksikkö', 'Laji', 'Sum of Menot'],
    ['Hoiva', 'Ostot', 45],
    ['', 'Palkat', 300],
    ['Hoiva Total', '', 345],
  ]);
});

test('figures beside one another are named, counted and renamed', async () => {
  const two = await shown(
    put('rowHierarchies', 'Laji'),
    sum('Menot'),
    sum('Tulot'),
    async (pivot, context) => {
      const { dataHierarchies } = pivot;
      dataHierarchies.load('items');
      await context.sync();
      dataHierarchies.items[1]!.summarizeBy = 'Count';
      dataHierarchies.items[0]!.name = 'Kaikki menot';
    },
  );
  expect(two).toEqual([
    ['Row Labels', 'Kaikki menot', 'Count of Tulot'],
    ['Ostot', 72, 4],
    ['Palkat', 400, 2],
    ['Grand Total', 472, 6],
  ]);
});

test('shares of the column and differences from another item', async () => {
  const share = await shown(put('rowHierarchies', 'Laji'), sum('Menot'), (pivot) => {
    pivot.dataHierarchies.getItem('Sum of Menot').showAs = {
      calculation: 'PercentOfColumnTotal',
    };
  });
  expect(share.map(([, value]) => value)).toEqual(['Sum of Menot', 72 / 472, 400 / 472, 1]);
  const difference = await shown((pivot) => {
    const field = pivot.rowHierarchies.getItem('Laji').fields.getItem('Laji');
    pivot.dataHierarchies.getItem('Sum of Menot').showAs = {
      calculation: 'DifferenceFrom',
      baseField: field,
      baseItem: field.items.getItem('Ostot'),
    };
  });
  expect(difference.map(([, value]) => value)).toEqual(['Sum of Menot', '', 328, '']);
});

test('filters leave records out: by item, label, figure and the filter above the table', async () => {
  const field: (pivot: Excel.PivotTable, name: string) => Excel.PivotField = (pivot, name) =>
    pivot.hierarchies.getItem(name).fields.getItem(name);
  const only = await shown(put('rowHierarchies', 'Yksikkö'), sum('Menot'), (pivot) =>
    field(pivot, 'Yksikkö').applyFilter({ manualFilter: { selectedItems: ['Hoiva', 'Tilat'] } }),
  );
  expect(only.map(([label]) => label)).toEqual(['Row Labels', 'Hoiva', 'Tilat', 'Grand Total']);
  const large = await shown((pivot) => {
    field(pivot, 'Yksikkö').clearAllFilters();
    field(pivot, 'Yksikkö').applyFilter({
      valueFilter: {
        condition: 'GreaterThan',
        comparator: 100,
        value: 'Sum of Menot',
      },
    });
  });
  expect(large.map(([label]) => label)).toEqual(['Row Labels', 'Hoiva', 'Koulut', 'Grand Total']);
  const above = await shown(
    (pivot) => field(pivot, 'Yksikkö').clearAllFilters(),
    put('filterHierarchies', 'Laji'),
    (pivot) => field(pivot, 'Laji').applyFilter({ manualFilter: { selectedItems: ['Palkat'] } }),
  );
  expect(above).toEqual([
    ['Laji', 'Palkat'],
    ['', ''],
    ['Row Labels', 'Sum of Menot'],
    ['Hoiva', 300],
    ['Koulut', 100],
    ['Grand Total', 400],
  ]);
});

test('a changed source shows after refreshing, and not before', async () => {
  await shown(put('rowHierarchies', 'Yksikkö'), sum('Menot'));
  const stale = await shown((_, context) => {
    context.workbook.worksheets.getItem('Menot').getRange('C2').values = [[1000]];
  });
  expect(stale.at(-1)).toEqual(['Grand Total', 472]);
  expect((await shown((pivot) => pivot.refresh())).at(-1)).toEqual(['Grand Total', 1372]);
});

test('what it shows is not written over, and goes with it', async () => {
  await shown(...nested);
  expect(await refused((pivot) => (pivot.layout.getDataBodyRange().values = 1 as never))).toMatchObject({
    code: 'PivotTableRangeConflict',
  });
  expect(
    await refused((_, context) => {
      const sheet = context.workbook.worksheets.getItem('Kooste');
      sheet.pivotTables.add('Toinen', 'Menot!A1:D7', sheet.getRange('B4'));
    }),
  ).toMatchObject({ code: 'PivotTableRangeConflict' });
  const left = await excel.Excel.run(async (context) => {
    context.workbook.pivotTables.getItem('Menot').delete();
    const used = context.workbook.worksheets.getItem('Kooste').getUsedRangeOrNullObject(true);
    const count = context.workbook.pivotTables.getCount();
    await context.sync();
    return [used.isNullObject, count.value];
  });
  expect(left).toEqual([true, 0]);
});

test('a column without a heading, a taken name and an unknown calculation are refused', async () => {
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Kooste');
  expect(
    await refused((_, context) => sheet(context).pivotTables.add('Uusi', 'Menot!A1:E7', 'K1')),
  ).toBeNull();
  expect(
    await refused((_, context) => {
      context.workbook.worksheets.getItem('Menot').getRange('F3').values = [[1]];
      sheet(context).pivotTables.add('Kolmas', 'Menot!A1:F7', 'P1');
    }),
  ).toMatchObject({ code: 'InvalidOperation' });
  expect(
    await refused((_, context) => sheet(context).pivotTables.add('menot', 'Menot!A1:D7', 'U1')),
  ).toMatchObject({ code: 'ItemAlreadyExists' });
  await shown(sum('Menot'));
  expect(
    await refused((pivot) => {
      pivot.dataHierarchies.getItem('Sum of Menot').showAs = {
        calculation: 'Index',
      };
    }),
  ).toMatchObject({ code: 'NotImplemented' });
});

test('slicers choose what a pivot table and a table show', async () => {
  await shown(put('rowHierarchies', 'Yksikkö'), sum('Menot'));
  const selected = await excel.Excel.run(async (context) => {
    const slicer = context.workbook.worksheets.getItem('Kooste').slicers.add('Menot', 'Yksikkö');
    slicer.selectItems(['Tilat', 'Koulut']);
    slicer.slicerItems.load('items/name,items/isSelected');
    await context.sync();
    return slicer.slicerItems.items.map(({ name, isSelected }) => [name, isSelected]);
  });
  expect(selected).toEqual([
    ['Hoiva', false],
    ['Koulut', true],
    ['Tilat', true],
  ]);
  expect((await shown()).at(-1)).toEqual(['Grand Total', 127]);
  const hidden = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Menot');
    const table = sheet.tables.add('A1:D7', true);
    context.workbook.slicers.add(table, 'Laji', 'Kooste').selectItems(['Palkat']);
    const rows = [2, 3].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true]);
});
