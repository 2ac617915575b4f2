import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
  await refusal(excel, (context) => {
    sheetOf(context).getRange('A1:C3').values = [
      ['Yksikkö', 'TA 2025', 'TAE 2026'],
      ['Opetus', 10, 12],
      ['Terveys', 20, 18],
    ];
    sheetOf(context).charts.add('ColumnClustered', sheetOf(context).getRange('A1:C3'), 'Columns');
  });
});
afterEach(() => excel.close());

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Toinen taulukko');
const chartOf = (context: Excel.RequestContext) => sheetOf(context).charts.getItemAt(0);

test('trend lines are added, formatted and deleted one by one', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { trendlines } = chartOf(context).series.getItemAt(0);
    trendlines.add('Linear');
    trendlines.add('Polynomial').format.line.color = '#FF0000';
    const count = trendlines.getCount();
    await context.sync();
    trendlines.getItem(0).delete();
    const left = trendlines.getItem(0).load('type,name');
    const { line } = left.format;
    line.load('color');
    await context.sync();
    return [count.value, left.type, line.color];
  });
  expect(read).toEqual([2, 'Polynomial', '#FF0000']);
  const error = await refusal(excel, (context) =>
    chartOf(context).series.getItemAt(0).trendlines.getItem(1).load('type'),
  );
  expect(error).toMatchObject({ code: 'ItemNotFound' });
});

test('labels, parts of the title and a table of the data keep what was set', async () => {
  const read = await excel.Excel.run(async (context) => {
    const chart = chartOf(context);
    const { dataLabel } = chart.series.getItemAt(1).points.getItemAt(1);
    dataLabel.text = 'laskee';
    dataLabel.load('text,showValue');
    const { font } = chart.title.getSubstring(0, 5);
    font.bold = true;
    font.load('bold');
    const table = chart.getDataTableOrNullObject();
    table.visible = true;
    table.load('visible,showLegendKey');
    await context.sync();
    return [dataLabel.text, dataLabel.showValue, font.bold, table.visible, table.showLegendKey];
  });
  expect(read).toEqual(['laskee', true, true, true, true]);
});

test('cells given as names of categories are those of every series', async () => {
  const sources = await excel.Excel.run(async (context) => {
    const chart = chartOf(context);
    chart.axes.categoryAxis.setCategoryNames(sheetOf(context).getRange('F2:F3'));
    const both = [0, 1].map((index) =>
      chart.series.getItemAt(index).getDimensionDataSourceString('Categories'),
    );
    await context.sync();
    return both.map(({ value }) => value);
  });
  expect(sources).toEqual(["'Toinen taulukko'!F2:F3", "'Toinen taulukko'!F2:F3"]);
});

test('bubbles have sizes of their own', async () => {
  const read = await excel.Excel.run(async (context) => {
    const series = chartOf(context).series.getItemAt(0);
    series.setBubbleSizes(sheetOf(context).getRange('F2:F3'));
    const [own, along] = (['BubbleSizes', 'Values'] as const).map((name) =>
      series.getDimensionDataSourceString(name),
    );
    await context.sync();
    return [own!.value, along!.value];
  });
  expect(read[0]).toBe("'Toinen taulukko'!F2:F3");
  expect(read[1]).not.toBe(read[0]);
});
