import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { chartKind } from '../../../src/host/saving/chart-kinds.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { saveAfter as saveSheetAfter } from '../../support/save-after.ts';

const saveAfter = async (work: (sheet: Excel.Worksheet, range: Excel.Range) => void) =>
  saveSheetAfter(await createXlsx('Kurssit', []), (_, sheet) => {
    const range = sheet.getRange('A1:E4');
    range.values = [
      ['Päivä', 'Avaus', 'Ylin', 'Alin', 'Päätös'],
      ['ma', 10, 14, 9, 12],
      ['ti', 12, 15, 11, 14],
      ['ke', 14, 16, 10, 11],
    ];
    work(sheet, range);
  });

const chartAfter = async (work: Parameters<typeof saveAfter>[0]) =>
  partsOf(await saveAfter(work)).get('xl/charts/chart1.xml')!;

test.each<[Excel.ChartType | `${Excel.ChartType}`, string[]]>([
  ['StockOHLC', ['<c:stockChart>', '<c:hiLowLines/><c:upDownBars>', '<a:noFill/>', '<c:catAx>']],
  ['PieOfPie', ['<c:ofPieChart><c:ofPieType val="pie"/>', '<c:secondPieSize val="75"/><c:serLines/>']],
  ['BarOfPie', ['<c:ofPieType val="bar"/>']],
  ['CylinderColStacked100', ['<c:barDir val="col"/><c:grouping val="percentStacked"/>']],
  ['ConeBarClustered', ['<c:barDir val="bar"/><c:grouping val="clustered"/>']],
  ['PyramidCol', ['<c:barDir val="col"/><c:grouping val="clustered"/>']],
  ['3DPieExploded', ['<c:pieChart>', '<c:explosion val="25"/>']],
])('%s is in the file', async (type, signs) => {
  const xml = await chartAfter((sheet, range) => sheet.charts.add(type as Excel.ChartType, range, 'Columns'));
  for (const sign of signs) expect(xml).toContain(sign);
});

const bubbles = (sheet: Excel.Worksheet) => {
  const chart = sheet.charts.add('Bubble', sheet.getRange('B2:C4'), 'Columns');
  chart.series.getItemAt(0).delete();
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange('B2:B4'));
  series.setValues(sheet.getRange('C2:C4'));
  series.setBubbleSizes(sheet.getRange('D2:D4'));
};

test('bubbles are, with both their axes and their sizes', async () => {
  const xml = await chartAfter(bubbles);
  expect(xml).toMatch(
    /<c:bubbleChart>.*<c:xVal>.*\$B\$2:\$B\$4.*<c:yVal>.*\$C\$2:\$C\$4.*<c:bubbleSize>.*\$D\$2:\$D\$4/,
  );
  expect(xml.split('<c:valAx>').length - 1).toBe(2);
});

const trends = (sheet: Excel.Worksheet, range: Excel.Range) => {
  const series = sheet.charts.add('ColumnClustered', range, 'Columns').series.getItemAt(0);
  const trend = series.trendlines.add('Polynomial');
  trend.polynomialOrder = 3;
  trend.name = 'Suunta & suuruus';
  trend.showEquation = true;
  trend.forwardPeriod = 2;
  trend.format.line.color = '#AA0000';
  series.trendlines.add('MovingAverage');
};

test('trend lines are, in their order', async () => {
  const xml = await chartAfter(trends);
  expect(xml).toContain(
    '<c:trendline><c:name>Suunta &amp; suuruus</c:name><c:spPr><a:ln><a:solidFill><a:srgbClr val="AA0000"/></a:solidFill></a:ln></c:spPr>' +
      '<c:trendlineType val="poly"/><c:order val="3"/><c:forward val="2"/><c:dispRSqr val="0"/><c:dispEq val="1"/></c:trendline>' +
      '<c:trendline><c:trendlineType val="movingAvg"/><c:period val="2"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline><c:cat>',
  );
});

test.each(['Treemap', 'Sunburst', 'Waterfall', 'Surface', 'StockVOHLC', 'Invalid'])(
  '%s files are not told of',
  (type) => {
    expect(chartKind(type)).toBeNull();
  },
);

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'stocks, bubbles and trend lines are drawn',
    async () => {
      const files = {
        'porssi.xlsx': await saveAfter((sheet, range) => sheet.charts.add('StockOHLC', range, 'Columns')),
        'kuplat.xlsx': await saveAfter(bubbles),
        'suunnat.xlsx': await saveAfter(trends),
      };
      const opened = await convertInLibreOffice(files, 'fods');
      const text = (name: string) => new TextDecoder().decode(opened.get(name));
      expect(text('porssi.xlsx')).toContain('chart:class="chart:stock"');
      expect(text('kuplat.xlsx')).toContain('chart:class="chart:bubble"');
      expect(text('suunnat.xlsx').split('<chart:regression-curve').length - 1).toBe(2);
    },
    slow,
  );
});
