import { sheetAddress, type Area } from '../../../model/address.ts';
import type { Chart, ChartSeries } from '../../features/chart.ts';
import type { HostSheet, Scalar } from '../../workbook.ts';
import { cellCount, columnCount, rangeAddress, rangeArgument, rowCount } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { chartEvents } from '../events.ts';
import { fields, number, oneOf, text } from '../fields.ts';
import { collectionMethods, hostClass, type HostObject } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import {
  areaFormat,
  axes,
  chartCells,
  dataLabels,
  dataTable,
  errorBars,
  legend,
  plotArea,
  point,
  seriesFormat,
  title,
  type Part,
} from './chart-parts.ts';
import { imageOf } from './chart-drawing.ts';
import {
  binOptions,
  boxwhiskerOptions,
  chartSettings,
  laterSeriesSettings,
  mapOptions,
  pivotOptions,
} from './chart-extras.ts';
import { trendlineCollection } from './chart-trendline.ts';
import { refuseProtected } from './refusals.ts';
import { worksheet } from './worksheet.ts';

interface ChartTarget {
  readonly sheet: HostSheet;
  readonly chart: Chart;
}
interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const part = (name: string, of: { of(part: Part): HostObject }) => (target: ChartTarget, session: Session) =>
  of.of(chartPart(target, session, target.chart.settings, `${name}/`));
const chartPart = (
  target: ChartTarget,
  session: Session,
  settings: Map<string, unknown>,
  path: string,
): Part => ({
  settings,
  path,
  sheet: target.sheet,
  chart: target.chart,
  changed: () => tell(target, session),
});
const dataTableOf = part('dataTable', dataTable);
const seriesBy = oneOf('Auto', 'Columns', 'Rows');
const tell = ({ sheet }: ChartTarget, { workbook }: Session) =>
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'charts' });

const chart = hostClass<ChartTarget>('Chart', {
  id: (target) => ({ Id: target.chart.id }),
  get: {
    ...fields(({ chart: own }: ChartTarget) => own, chartChecks(), tell).get,
    Id: (target) => target.chart.id,
    PlotBy: (target) => (target.chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
    ...settingsOf(chartSettings, ({ chart: own }: ChartTarget) => own.settings).get,
  },
  set: {
    ...fields(({ chart: own }: ChartTarget) => own, chartChecks(), tell).set,
    PlotBy: (target, value, session) => {
      const by = oneOf('Rows', 'Columns')(value);
      const { source } = target.chart;
      const sheet = session.workbook.sheets.find(({ id }) => id === source?.sheet);
      target.chart.seriesBy = by;
      if (source && sheet)
        target.chart.series.splice(0, Infinity, ...seriesOf({ sheet, area: source.area }, by));
      tell(target, session);
    },
    ...settingsOf(chartSettings, ({ chart: own }: ChartTarget) => own.settings).set,
  },
  objects: {
    Axes: part('axes', axes),
    DataLabels: part('dataLabels', dataLabels),
    Format: part('format', areaFormat),
    Legend: part('legend', legend),
    PivotOptions: part('pivotOptions', pivotOptions),
    PlotArea: part('plotArea', plotArea),
    Series: (target) => seriesCollection.of(target),
    Title: part('title', title),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    ...chartEvents((target) => target.chart.id),
    Activate: ({ sheet }, _, { workbook }) => workbook.activate(sheet),
    GetDataTable: (target, _, session) => dataTableOf(target, session),
    GetDataTableOrNullObject: (target, _, session) => dataTableOf(target, session),
    Delete: (target, _, session) => {
      const { features } = target.sheet;
      refuseProtected(target.sheet, 'allowEditObjects');
      features.charts = features.charts.filter((one) => one !== target.chart);
      tell(target, session);
    },
    GetImage: (target, args, { workbook }) => imageOf(target.chart, args, workbook),
    SetData: (target, args, session) => {
      const source = rangeArgument(target.sheet, args, 0, session);
      const by = args.isMissing(1) ? target.chart.seriesBy : seriesBy(args.value(1));
      target.chart.source = chartCells(source);
      target.chart.seriesBy = by;
      target.chart.series.splice(0, Infinity, ...seriesOf(source, by));
      tell(target, session);
    },
    SetPosition: (target, args, session) => {
      const first = rangeArgument(target.sheet, args, 0, session).area;
      const last = args.isMissing(1) ? null : rangeArgument(target.sheet, args, 1, session).area;
      const { chart: own, sheet } = target;
      own.left = points(sheet, 'columns', 0, first.left);
      own.top = points(sheet, 'rows', 0, first.top);
      if (last) {
        own.width = points(sheet, 'columns', first.left, last.right + 1);
        own.height = points(sheet, 'rows', first.top, last.bottom + 1);
      }
      tell(target, session);
    },
  },
});

function chartChecks() {
  return {
    chartType: text,
    height: number(0),
    left: number(0),
    name: text,
    top: number(0),
    width: number(0),
  };
}

const charts = (sheet: HostSheet) => sheet.features.charts.map((one) => chart.of({ sheet, chart: one }));

export const chartCollection = hostClass<HostSheet>('ChartCollection', {
  get: { Count: ({ features }) => features.charts.length },
  items: charts,
  methods: {
    ...collectionMethods(charts),
    ...chartEvents((sheet) => sheet.id),
    Add: (sheet, args, session) => {
      refuseProtected(sheet, 'allowEditObjects');
      const source = rangeArgument(sheet, args, 1, session);
      const by = args.isMissing(2) ? 'Auto' : seriesBy(args.value(2));
      const number = sheet.features.charts.length + 1;
      const added: Chart = {
        id: session.workbook.newId(),
        name: `Chart ${number}`,
        chartType: args.text(0),
        top: 15 * number,
        left: 48 * number,
        width: 360,
        height: 216,
        source: chartCells(source),
        seriesBy: by,
        series: seriesOf(source, by),
        settings: new Map(),
      };
      sheet.features.charts.push(added);
      const target = { sheet, chart: added };
      tell(target, session);
      return chart.of(target);
    },
  },
});

/** One series for each column (or row) of figures; the first one names them, the first line the categories. */
function seriesOf({ sheet, area }: RangeTarget, by: Chart['seriesBy']): ChartSeries[] {
  const columns = by === 'Columns' || (by === 'Auto' && rowCount(area) >= columnCount(area));
  const types = sheet.read('valueType', area);
  const hasNames = columns
    ? types[0]!.slice(1).every((type) => type !== 'Double') && rowCount(area) > 1
    : types.slice(1).every(([type]) => type !== 'Double') && columnCount(area) > 1;
  const hasCategories = columns
    ? types.slice(1).some(([type]) => type === 'String') && columnCount(area) > 1
    : types[0]!.slice(1).includes('String') && rowCount(area) > 1;
  const turned = (row: number, column: number): Area => ({
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
  const start = hasNames ? 1 : 0;
  const body = columns ? { ...area, top: area.top + start } : { ...area, left: area.left + start };
  const line = (index: number): Area =>
    columns ? { ...body, left: index, right: index } : { ...body, top: index, bottom: index };
  const [first, last] = columns ? [area.left, area.right] : [area.top, area.bottom];
  const xValues = hasCategories ? chartCells({ sheet, area: line(first) }) : null;
  return Array.from({ length: last - first + 1 - (hasCategories ? 1 : 0) }, (_, offset) => {
    const index = first + (hasCategories ? 1 : 0) + offset;
    const heading = columns ? turned(area.top, index) : turned(index, area.left);
    return {
      name: hasNames ? sheet.read('text', heading)[0]![0]! : `Series${offset + 1}`,
      heading: hasNames ? chartCells({ sheet, area: heading }) : null,
      values: chartCells({ sheet, area: line(index) }),
      xValues,
      settings: new Map(),
    };
  });
}

const seriesPart =
  (path: string, of: { of(part: Part): HostObject }) => (target: SeriesTarget, session: Session) =>
    of.of(chartPart(target, session, target.series.settings, path));
const seriesFields = fields(({ series }: SeriesTarget) => series, { name: text }, tell);
const plain: Readonly<Record<string, string | number | boolean>> = {
  AxisGroup: 'Primary',
  ChartType: '',
  DoughnutHoleSize: 50,
  Explosion: 0,
  Filtered: false,
  FirstSliceAngle: 0,
  GapWidth: 150,
  HasDataLabels: false,
  InvertIfNegative: false,
  MarkerBackgroundColor: '',
  MarkerForegroundColor: '',
  MarkerSize: 5,
  MarkerStyle: 'Automatic',
  Overlap: 0,
  PlotOrder: 1,
  ShowShadow: false,
  Smooth: false,
  VaryByCategories: false,
  ...laterSeriesSettings,
};
const plainSettings = settingsOf(
  plain,
  ({ series }: SeriesTarget) => series.settings,
  ({ chart: own }) => ({ ChartType: own.chartType }),
);

/** Plain values, kept under their wire names. */
function settingsOf<T extends ChartTarget>(
  names: Readonly<Record<string, string | number | boolean>>,
  settings: (target: T) => Map<string, unknown>,
  own: (target: T) => Readonly<Record<string, unknown>> = () => ({}),
) {
  const get: Record<string, (target: T) => unknown> = {};
  const set: Record<string, (target: T, value: unknown, session: Session) => void> = {};
  for (const [name, standard] of Object.entries(names)) {
    get[name] = (target) => settings(target).get(name) ?? own(target)[name] ?? standard;
    set[name] = (target, value, session) => {
      if (typeof value !== typeof standard) throw invalidArgument('The value');
      settings(target).set(name, value);
      tell(target, session);
    };
  }
  return { get, set };
}

const chartSeries = hostClass<SeriesTarget>('ChartSeries', {
  get: { ...plainSettings.get, ...seriesFields.get },
  set: { ...plainSettings.set, ...seriesFields.set },
  objects: {
    BinOptions: seriesPart('binOptions/', binOptions),
    BoxwhiskerOptions: seriesPart('boxwhiskerOptions/', boxwhiskerOptions),
    DataLabels: seriesPart('dataLabels/', dataLabels),
    Format: seriesPart('format/', seriesFormat),
    MapOptions: seriesPart('mapOptions/', mapOptions),
    Points: (target) => pointCollection.of(target),
    Trendlines: seriesPart('', trendlineCollection),
    XErrorBars: seriesPart('xErrorBars/', errorBars),
    YErrorBars: seriesPart('yErrorBars/', errorBars),
  },
  methods: {
    Delete: (target, _, session) => {
      const { series } = target.chart;
      const index = series.indexOf(target.series);
      if (index < 0) throw itemNotFound();
      series.splice(index, 1);
      tell(target, session);
    },
    GetDimensionDataSourceString: ({ series }, args, session) => {
      const cells = dimension(series, args.text(0), session);
      if (!cells) throw itemNotFound();
      return sheetAddress(cells.sheet.name, rangeAddress(cells.area));
    },
    GetDimensionDataSourceType: ({ series }, args, session) =>
      dimension(series, args.text(0), session) ? 'LocalRange' : 'Unknown',
    GetDimensionValues: ({ series }, args, session) => {
      const cells = dimension(series, args.text(0), session);
      return cells ? cells.sheet.read('value', cells.area).flat() : [];
    },
    SetBubbleSizes: (target, args, session) => {
      target.series.bubbleSizes = chartCells(rangeArgument(target.sheet, args, 0, session));
      tell(target, session);
    },
    SetValues: (target, args, session) => {
      target.series.values = chartCells(rangeArgument(target.sheet, args, 0, session));
      tell(target, session);
    },
    SetXAxisValues: (target, args, session) => {
      target.series.xValues = chartCells(rangeArgument(target.sheet, args, 0, session));
      tell(target, session);
    },
  },
});

function dimension(series: ChartSeries, name: string, { workbook }: Session): RangeTarget | null {
  const along = name === 'Categories' || name === 'XValues';
  const cells = along
    ? series.xValues
    : name === 'BubbleSizes'
      ? (series.bubbleSizes ?? null)
      : series.values;
  const sheet = workbook.sheets.find(({ id }) => id === cells?.sheet);
  return cells && sheet ? { sheet, area: cells.area } : null;
}

interface ValuedPart extends Part {
  readonly value: Scalar;
}
const valuedPoint = hostClass<ValuedPart>('ChartPoint', {
  ...point,
  get: { ...point.get, Value: ({ value }) => value },
});

function valueAt({ series: { values } }: SeriesTarget, index: number, { workbook }: Session): Scalar {
  const sheet = workbook.sheets.find(({ id }) => id === values?.sheet);
  return (values && sheet?.read('value', values.area).flat()[index]) ?? '';
}

const pointCount = ({ series: { values } }: SeriesTarget) => (values ? cellCount(values.area) : 0);
const pointItems = (target: SeriesTarget, session: Session) =>
  Array.from({ length: pointCount(target) }, (_, index) =>
    valuedPoint.of({
      ...chartPart(target, session, target.series.settings, `points/${index}/`),
      value: valueAt(target, index, session),
    }),
  );

const pointCollection = hostClass<SeriesTarget>('ChartPointsCollection', {
  get: { Count: pointCount },
  items: pointItems,
  methods: collectionMethods(pointItems),
});

const seriesItems = (target: ChartTarget) =>
  target.chart.series.map((series) => chartSeries.of({ ...target, series }));

const seriesCollection = hostClass<ChartTarget>('ChartSeriesCollection', {
  get: { Count: (target) => target.chart.series.length },
  items: seriesItems,
  methods: {
    ...collectionMethods(seriesItems),
    Add: (target, args, session) => {
      const series = {
        name: args.textOr(0, `Series${target.chart.series.length + 1}`),
        heading: null,
        values: null,
        xValues: null,
        settings: new Map<string, unknown>(),
      };
      target.chart.series.splice(args.integerOr(1, target.chart.series.length), 0, series);
      tell(target, session);
      return chartSeries.of({ ...target, series });
    },
  },
});

function points(sheet: HostSheet, of: 'rows' | 'columns', from: number, to: number): number {
  let sum = 0;
  for (let line = from; line < to; line++)
    sum += of === 'rows' ? sheet.rowHeight(line) : sheet.columnWidth(line);
  return sum;
}
