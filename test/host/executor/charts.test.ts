import { PNG } from 'pngjs';
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

describe('the picture of a chart', () => {
  const pictured = async (work: (chart: Excel.Chart) => OfficeExtension.ClientResult<string>) => {
    const result = await excel.Excel.run(async (context) => {
      const image = work(chartOf(context));
      await context.sync();
      return image.value;
    });
    const { width, height, data } = PNG.sync.read(Buffer.from(result, 'base64'));
    const colors = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = Buffer.from(data.subarray(at, at + 3)).toString('hex');
      colors.set(color, (colors.get(color) ?? 0) + 1);
    }
    return { width, height, colors };
  };

  test.each<[string, [number?, number?, ('Fit' | 'Fill')?], [number, number]]>([
    ['is as large as the chart', [], [480, 288]],
    ['is as wide as is asked, in its proportions', [240], [240, 144]],
    ['fits into a frame', [240, 100], [167, 100]],
    ['fills a frame', [200, 200, 'Fill'], [200, 200]],
  ])('%s', async (_, [width, height, mode], size) => {
    const image = await pictured((chart) => chart.getImage(width, height, mode));
    expect([image.width, image.height]).toEqual(size);
  });

  test('shows its figures in the colours of its series, and follows them', async () => {
    const paint = (value: number) => (chart: Excel.Chart) => {
      chart.chartType = 'ColumnClustered';
      chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
      sheetOf(chart.context).getRange('B2').values = [[value]];
      return chart.getImage();
    };
    const [small, large] = [await pictured(paint(1)), await pictured(paint(900))];
    expect(small.colors.get('123456')).toBeGreaterThan(100);
    expect(large.colors.get('123456')).not.toBe(small.colors.get('123456'));
  });

  test.each(['Pie', 'Doughnut', 'BarClustered', 'LineMarkers', 'Area', 'XYScatter'] as const)(
    'of the kind %s is no blank sheet',
    async (type) => {
      const image = await pictured((chart) => {
        chart.chartType = type;
        return chart.getImage();
      });
      expect(image.colors.get('4472c4')).toBeGreaterThan(30);
    },
  );
});

test('a chart says what is drawn of blanks, entries of its legend and values of its points', async () => {
  const read = await excel.Excel.run(async (context) => {
    const chart = chartOf(context);
    chart.displayBlanksAs = 'Zero';
    chart.plotBy = 'Rows';
    chart.legend.legendEntries.getItemAt(1).visible = false;
    const series = chart.series.getItemAt(0);
    series.showLeaderLines = false;
    chart.axes.getItem('Value', 'Secondary').maximum = 50;
    const axis = chart.axes.valueAxis.load('maximum');
    const second = chart.axes.getItem('Value', 'Secondary').load('maximum');
    const { legendEntries } = chart.legend;
    legendEntries.load('items/visible');
    const point = series.points.getItemAt(1).load('value');
    chart.load('displayBlanksAs,plotBy');
    series.load('name,showLeaderLines');
    await context.sync();
    const entries = legendEntries.items.map(({ visible }) => visible);
    return [
      chart.displayBlanksAs,
      chart.plotBy,
      entries,
      series.name,
      series.showLeaderLines,
      point.value,
      axis.maximum,
      second.maximum,
    ];
  });
  expect(read).toEqual(['Zero', 'Rows', [true, false], 'Opetus', false, 12, '', 50]);
});
