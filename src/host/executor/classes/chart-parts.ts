import type { Chart, ChartCells } from '../../features/chart.ts';
import type { HostSheet } from '../../workbook.ts';
import { rangeArgument } from '../areas.ts';
import { colorOrNone, number, oneOf, text } from '../fields.ts';
import { collectionMethods, hostClass, type HostClass } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { partsOf, put, within, type SettingsPart } from './settings-part.ts';

/** A part of a chart. */
export interface Part extends SettingsPart {
  readonly sheet: HostSheet;
  readonly chart: Chart;
}

type Methods = NonNullable<HostClass<Part>['methods']>;

export const partClass = partsOf<Part>();

export const chartCells = ({ sheet, area }: RangeTarget): ChartCells => ({ sheet: sheet.id, area });

/** The categories of every series are these cells. */
const setCategoryNames: Methods[string] = ({ sheet, chart, changed }, args, session) => {
  const cells = chartCells(rangeArgument(sheet, args, 0, session));
  for (const series of chart.series) series.xValues = cells;
  changed();
};

/** Some letters of a text, looks of their own. */
const substring: Methods[string] = (part, args) =>
  formatString.of(within(part, `substring/${args.integer(0)}/${args.integer(1)}`));

const font = partClass('ChartFont', {
  bold: false,
  color: '#000000',
  italic: false,
  name: 'Calibri',
  size: 10,
  underline: 'None',
});
const formatString = partClass('ChartFormatString', {}, { font: () => font });
const fill = partClass(
  'ChartFill',
  {},
  {},
  {
    Clear: (part) => put(part, 'color', ''),
    SetSolidColor: (part, args) => put(part, 'color', colorOrNone(args.value(0))),
  },
);
const border = partClass(
  'ChartBorder',
  { color: '#000000', lineStyle: 'Automatic', weight: 0.75 },
  {},
  {
    Clear: (part) => put(part, 'lineStyle', 'None'),
  },
);
const line = partClass(
  'ChartLineFormat',
  { color: '#000000', lineStyle: 'Automatic', weight: 0.75 },
  {},
  {
    Clear: (part) => put(part, 'lineStyle', 'None'),
  },
);
const areaFormat = partClass(
  'ChartAreaFormat',
  { colorScheme: 'ColorfulPalette1', roundedCorners: false },
  { border: () => border, fill: () => fill, font: () => font },
);
const textFormat = (name: string) =>
  partClass(name, {}, { border: () => border, fill: () => fill, font: () => font });
const seriesFormat = partClass('ChartSeriesFormat', {}, { fill: () => fill, line: () => line });
const gridlines = partClass(
  'ChartGridlines',
  { visible: false },
  { format: () => partClass('ChartGridlinesFormat', {}, { line: () => line }) },
);
const axisTitle = partClass(
  'ChartAxisTitle',
  { text: '', textOrientation: 0, visible: false },
  { format: () => textFormat('ChartAxisTitleFormat') },
  { SetFormula: (part, args) => put(part, 'formula', text(args.value(0))) },
);

const axis = partClass(
  'ChartAxis',
  {
    alignment: 'Center',
    axisGroup: 'Primary',
    baseTimeUnit: 'Days',
    categoryType: 'Automatic',
    crosses: 'Automatic',
    crossesAt: 0,
    height: 0,
    left: 0,
    positionAt: 0,
    top: 0,
    type: 'Automatic',
    width: 0,
    customDisplayUnit: 1,
    displayUnit: 'None',
    isBetweenCategories: true,
    linkNumberFormat: true,
    logBase: 10,
    majorTickMark: 'Outside',
    majorTimeUnitScale: 'Days',
    majorUnit: '',
    maximum: '',
    minimum: '',
    minorTickMark: 'None',
    minorTimeUnitScale: 'Days',
    minorUnit: '',
    multiLevel: false,
    numberFormat: 'General',
    offset: 100,
    position: 'Automatic',
    reversePlotOrder: false,
    scaleType: 'Linear',
    showDisplayUnitLabel: false,
    textOrientation: 0,
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: 1,
    tickMarkSpacing: 1,
    visible: true,
  },
  {
    format: () => partClass('ChartAxisFormat', {}, { fill: () => fill, font: () => font, line: () => line }),
    majorGridlines: () => gridlines,
    minorGridlines: () => gridlines,
    title: () => axisTitle,
  },
  {
    SetCrossesAt: (part, args) => put(part, 'crossesAt', number()(args.value(0))),
    SetPositionAt: (part, args) => put(part, 'positionAt', number()(args.value(0))),
    SetCustomDisplayUnit: (part, args) => put(part, 'customDisplayUnit', number(0)(args.value(0))),
    SetCategoryNames: setCategoryNames,
  },
);

export const axes = partClass(
  'ChartAxes',
  {},
  { categoryAxis: () => axis, seriesAxis: () => axis, valueAxis: () => axis },
  {
    GetItem: (part, args) => {
      const type = oneOf('Category', 'Value', 'Series')(args.value(0));
      const second = !args.isMissing(1) && oneOf('Primary', 'Secondary')(args.value(1)) === 'Secondary';
      return axis.of(within(second ? within(part, 'secondary') : part, `${type.toLowerCase()}Axis`));
    },
  },
);
const labelDefaults = {
  autoText: true,
  horizontalAlignment: 'Center',
  linkNumberFormat: true,
  numberFormat: 'General',
  position: 'OutsideEnd',
  separator: ', ',
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: true,
  textOrientation: 0,
  verticalAlignment: 'Center',
};
export const dataLabels = partClass('ChartDataLabels', labelDefaults, {
  format: () => textFormat('ChartDataLabelFormat'),
});
const dataLabel = partClass(
  'ChartDataLabel',
  {
    ...labelDefaults,
    formula: '',
    geometricShapeType: 'Rectangle',
    height: 20,
    left: 0,
    text: '',
    top: 0,
    width: 40,
  },
  { format: () => textFormat('ChartDataLabelFormat') },
  { GetSubstring: substring },
);
export const dataTable = partClass(
  'ChartDataTable',
  {
    showHorizontalBorder: true,
    showLegendKey: true,
    showOutlineBorder: true,
    showVerticalBorder: true,
    visible: false,
  },
  { format: () => textFormat('ChartDataTableFormat') },
);
export const errorBars = partClass(
  'ChartErrorBars',
  { endStyleCap: true, include: 'Both', type: 'FixedValue', visible: false },
  { format: () => partClass('ChartErrorBarsFormat', {}, { line: () => line }) },
);
const legendEntry = partClass('ChartLegendEntry', {
  height: 20,
  index: 0,
  left: 0,
  top: 0,
  visible: true,
  width: 100,
});
const entriesOf = (part: Part) =>
  part.chart.series.map((_, index) => legendEntry.of(within(part, String(index))));
const legendEntries = hostClass<Part>('ChartLegendEntryCollection', {
  get: { Count: (part) => part.chart.series.length },
  items: entriesOf,
  methods: collectionMethods(entriesOf),
});
export const legend = partClass(
  'ChartLegend',
  {
    height: 20,
    left: 0,
    overlay: false,
    position: 'Bottom',
    showShadow: false,
    top: 0,
    visible: true,
    width: 100,
  },
  { format: () => textFormat('ChartLegendFormat'), legendEntries: () => legendEntries },
);
export const title = partClass(
  'ChartTitle',
  {
    height: 20,
    horizontalAlignment: 'Center',
    left: 0,
    overlay: false,
    position: 'Automatic',
    showShadow: false,
    text: 'Chart Title',
    textOrientation: 0,
    top: 0,
    verticalAlignment: 'Center',
    visible: true,
    width: 100,
  },
  { format: () => textFormat('ChartTitleFormat') },
  { SetFormula: (part, args) => put(part, 'formula', text(args.value(0))), GetSubstring: substring },
);
export const point = partClass(
  'ChartPoint',
  {
    hasDataLabel: false,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    markerSize: 5,
    markerStyle: 'Automatic',
  },
  {
    dataLabel: () => dataLabel,
    format: () => partClass('ChartPointFormat', {}, { border: () => border, fill: () => fill }),
  },
);
export const plotArea = partClass(
  'ChartPlotArea',
  {
    height: 0,
    insideHeight: 0,
    insideLeft: 0,
    insideTop: 0,
    insideWidth: 0,
    left: 0,
    position: 'Automatic',
    top: 0,
    width: 0,
  },
  { format: () => partClass('ChartPlotAreaFormat', {}, { border: () => border, fill: () => fill }) },
);
export { areaFormat, line, seriesFormat, textFormat };
