import {
  isRound,
  type ChartAxisDesign,
  type ChartCells as CellsOfFile,
  type ChartDesign,
  type ChartLabels,
  type ChartSeriesDesign,
} from '../../model/chart-design.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import type { Chart, ChartCells, ChartSeries } from '../features/chart.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';
import { chartKind } from './chart-kinds.ts';
import { corner } from './places.ts';
import { numberIn, pick, textIn, type Settings } from './settings.ts';
import { trendsOf } from './trend-lines.ts';

/** The charts that were made here; those of the opened file stay in it and are not known here. */
export function chartEdits(sheet: HostSheet, workbook: HostWorkbook): WorkbookEdit[] {
  return sheet.features.charts.flatMap((chart): WorkbookEdit[] => {
    const series = chart.series.flatMap((one) => seriesOf(one, chart, workbook) ?? []);
    if (series.length === 0) return [];
    return [{ kind: 'addChart', sheet: sheet.name, chart: designOf(chart, sheet, series) }];
  });
}

function designOf(chart: Chart, sheet: HostSheet, series: readonly ChartSeriesDesign[]): ChartDesign {
  const { name, top, left, width, height, settings } = chart;
  const fill = textIn(settings, 'format/fill/color');
  return {
    name,
    from: corner(sheet, top, left),
    to: corner(sheet, top + height, left + width),
    ...titleOf(settings),
    legend: legendOf(settings, series),
    ...(fill && { fill }),
    categoryAxis: axisOf(settings, 'axes/categoryAxis/', false),
    valueAxis: axisOf(settings, 'axes/valueAxis/', true),
    series,
  };
}

function seriesOf(series: ChartSeries, chart: Chart, workbook: HostWorkbook): ChartSeriesDesign | null {
  const { settings, heading } = series;
  const kind = chartKind(textIn(settings, 'ChartType') ?? chart.chartType);
  const values = cellsOf(series.values, workbook);
  if (!kind || !values) return null;
  const categories = cellsOf(series.xValues, workbook);
  const named = cellsOf(heading, workbook);
  const says = heading && sheetOf(heading, workbook)?.read('text', heading.area)[0]![0];
  const fill = textIn(settings, 'format/fill/color');
  const line = {
    ...pick('color', textIn(settings, 'format/line/color')),
    ...pick('weight', numberIn(settings, 'format/line/weight')),
  };
  const marker = textIn(settings, 'MarkerStyle');
  return {
    kind: {
      ...kind,
      smooth: kind.smooth || settings.get('Smooth') === true,
      markers: marker === undefined || marker === 'Automatic' ? kind.markers : marker !== 'None',
    },
    name: named && says === series.name ? named : series.name,
    values,
    ...(categories && { categories: { ...categories, numeric: isNumeric(series.xValues!, workbook) } }),
    ...(fill && { fill }),
    ...(Object.keys(line).length > 0 && { line }),
    pointFills: pointFills(settings),
    ...pick('sizes', cellsOf(series.bubbleSizes ?? null, workbook) ?? undefined),
    trends: trendsOf(settings),
    ...pick('labels', labelsOf(chart.settings, settings)),
    ...pick('gapWidth', numberIn(settings, 'GapWidth')),
  };
}

function titleOf(settings: Settings): { title?: string | null } {
  if (settings.get('title/visible') === false) return { title: null };
  return pick('title', textIn(settings, 'title/text') || undefined);
}

const legendPlaces = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'corner',
} as const;

/** Excel gives a chart one when there is something to tell apart. */
function legendOf(settings: Settings, series: readonly ChartSeriesDesign[]): ChartDesign['legend'] {
  const round = isRound(series[0]!.kind);
  const asked = [...settings.keys()].some((key) => key.startsWith('legend/'));
  if (!(settings.get('legend/visible') ?? (asked || round || series.length > 1))) return null;
  const place = textIn(settings, 'legend/position') as keyof typeof legendPlaces | undefined;
  return (place && legendPlaces[place]) ?? 'bottom';
}

function axisOf(settings: Settings, path: string, gridlines: boolean): ChartAxisDesign {
  const text = textIn(settings, `${path}title/text`);
  const title = settings.get(`${path}title/visible`) === false ? undefined : text;
  return {
    ...pick('title', title || undefined),
    hidden: settings.get(`${path}visible`) === false,
    gridlines: (settings.get(`${path}majorGridlines/visible`) as boolean | undefined) ?? gridlines,
    reversed: settings.get(`${path}reversePlotOrder`) === true,
    ...pick('minimum', numberIn(settings, `${path}minimum`)),
    ...pick('maximum', numberIn(settings, `${path}maximum`)),
    ...pick('majorUnit', numberIn(settings, `${path}majorUnit`)),
    ...pick('numberFormat', textIn(settings, `${path}numberFormat`)),
  };
}

/** Of the whole chart, or of one series. */
function labelsOf(chart: Settings, series: Settings): ChartLabels | undefined {
  const shown = (name: string) =>
    series.get(`dataLabels/${name}`) ?? chart.get(`dataLabels/${name}`) ?? undefined;
  const asked = [...chart.keys(), ...series.keys()].some((key) => key.startsWith('dataLabels/show'));
  if (series.get('HasDataLabels') === false || !(asked || series.get('HasDataLabels'))) return undefined;
  return {
    value: shown('showValue') !== false,
    category: shown('showCategoryName') === true,
    series: shown('showSeriesName') === true,
    percentage: shown('showPercentage') === true,
  };
}

function pointFills(settings: Settings): (readonly [number, string])[] {
  return [...settings].flatMap(([key, color]) => {
    const point = /^points\/(\d+)\/format\/fill\/color$/.exec(key)?.[1];
    return point && typeof color === 'string' && color ? [[Number(point), color] as const] : [];
  });
}

const sheetOf = (cells: ChartCells, { sheets }: HostWorkbook) => sheets.find(({ id }) => id === cells.sheet);

function cellsOf(cells: ChartCells | null, workbook: HostWorkbook): CellsOfFile | null {
  const sheet = cells && sheetOf(cells, workbook);
  return sheet ? { sheet: sheet.name, area: cells.area } : null;
}

function isNumeric(cells: ChartCells, workbook: HostWorkbook): boolean {
  const types = sheetOf(cells, workbook)?.read('valueType', cells.area).flat() ?? [];
  return types.every((type) => type === 'Double' || type === 'Empty');
}
