import type { Kit, Make } from './recipes.ts';

const chart = ({ sheet }: Kit) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
const series = (kit: Kit) => chart(kit).series.getItemAt(0);
const point = (kit: Kit) => series(kit).points.getItemAt(0);
const trendline = (kit: Kit) => series(kit).trendlines.add('Linear');
const axis = (kit: Kit) => chart(kit).axes.valueAxis;

/** A chart and each of its parts. */
export const chartRecipes: Readonly<Record<string, Make>> = {
  Chart: chart,
  ChartAreaFormat: (kit) => chart(kit).format,
  ChartAxes: (kit) => chart(kit).axes,
  ChartAxis: axis,
  ChartAxisFormat: (kit) => axis(kit).format,
  ChartAxisTitle: (kit) => axis(kit).title,
  ChartAxisTitleFormat: (kit) => axis(kit).title.format,
  ChartBinOptions: (kit) => series(kit).binOptions,
  ChartBorder: (kit) => chart(kit).format.border,
  ChartBoxwhiskerOptions: (kit) => series(kit).boxwhiskerOptions,
  ChartCollection: ({ sheet }) => sheet.charts,
  ChartDataLabel: (kit) => point(kit).dataLabel,
  ChartDataLabelFormat: (kit) => point(kit).dataLabel.format,
  ChartDataLabels: (kit) => chart(kit).dataLabels,
  ChartDataTable: (kit) => chart(kit).getDataTable(),
  ChartDataTableFormat: (kit) => chart(kit).getDataTable().format,
  ChartErrorBars: (kit) => series(kit).yErrorBars,
  ChartErrorBarsFormat: (kit) => series(kit).yErrorBars.format,
  ChartFill: (kit) => chart(kit).format.fill,
  ChartFont: (kit) => chart(kit).format.font,
  ChartFormatString: (kit) => chart(kit).title.getSubstring(0, 2),
  ChartGridlines: (kit) => axis(kit).majorGridlines,
  ChartGridlinesFormat: (kit) => axis(kit).majorGridlines.format,
  ChartLegend: (kit) => chart(kit).legend,
  ChartLegendEntry: (kit) => chart(kit).legend.legendEntries.getItemAt(0),
  ChartLegendEntryCollection: (kit) => chart(kit).legend.legendEntries,
  ChartLegendFormat: (kit) => chart(kit).legend.format,
  ChartLineFormat: (kit) => series(kit).format.line,
  ChartMapOptions: (kit) => series(kit).mapOptions,
  ChartPivotOptions: (kit) => chart(kit).pivotOptions,
  ChartPlotArea: (kit) => chart(kit).plotArea,
  ChartPlotAreaFormat: (kit) => chart(kit).plotArea.format,
  ChartPoint: point,
  ChartPointFormat: (kit) => point(kit).format,
  ChartPointsCollection: (kit) => series(kit).points,
  ChartSeries: series,
  ChartSeriesCollection: (kit) => chart(kit).series,
  ChartSeriesFormat: (kit) => series(kit).format,
  ChartTitle: (kit) => chart(kit).title,
  ChartTitleFormat: (kit) => chart(kit).title.format,
  ChartTrendline: trendline,
  ChartTrendlineCollection: (kit) => series(kit).trendlines,
  ChartTrendlineFormat: (kit) => trendline(kit).format,
  ChartTrendlineLabel: (kit) => trendline(kit).label,
  ChartTrendlineLabelFormat: (kit) => trendline(kit).label.format,
};
