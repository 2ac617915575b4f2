import { chartImage, palette, type DrawnChart } from '../../drawing/chart-image.ts';
import type { Chart, ChartCells, ChartSeries } from '../../features/chart.ts';
import type { HostWorkbook } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { invalidArgument } from '../errors.ts';
import { number, oneOf } from '../fields.ts';

/** Points of a screen to a point of print. */
const density = 4 / 3;
const longest = 4096;
const fittings = oneOf('Fit', 'FitAndCenter', 'Fill');

/** The chart's figures as a picture, as large as is asked; its proportions stay unless it is to fill the frame. */
export function imageOf(chart: Chart, args: Arguments, workbook: HostWorkbook): Promise<string> {
  const asked = (index: number) => (args.isMissing(index) ? null : number(1, longest)(args.value(index)));
  const [width, height] = [asked(0), asked(1)];
  const fill = !args.isMissing(2) && fittings(args.value(2)) === 'Fill';
  const own = { width: chart.width * density, height: chart.height * density };
  if (own.width < 1 || own.height < 1) throw invalidArgument('The size of the chart');
  const scale = Math.min((width ?? Infinity) / own.width, (height ?? Infinity) / own.height);
  const size = Number.isFinite(scale) ? { width: own.width * scale, height: own.height * scale } : own;
  const drawn = drawnChart(chart, workbook);
  return fill && width && height
    ? chartImage(drawn, width, height)
    : chartImage(drawn, Math.min(size.width, longest), Math.min(size.height, longest));
}

const kinds: readonly (readonly [RegExp, DrawnChart['kind']])[] = [
  [/Pie/, 'pie'],
  [/Doughnut|Sunburst/, 'doughnut'],
  [/^XYScatter|^Bubble/, 'points'],
  [/Bar/, 'bars'],
  [/Line|^Stock|^Radar/, 'lines'],
  [/Area|^Surface/, 'areas'],
];

function drawnChart(chart: Chart, workbook: HostWorkbook): DrawnChart {
  const kind = kinds.find(([name]) => name.test(chart.chartType))?.[1] ?? 'columns';
  const fill = chart.settings.get('format/fill/color');
  return {
    kind,
    fill: typeof fill === 'string' && fill ? fill : '#FFFFFF',
    series: chart.series.map((series, index) => ({
      values: figures(series.values, workbook),
      ...(kind === 'points' && series.xValues ? { along: figures(series.xValues, workbook) } : {}),
      color: colorOf(series) ?? palette[index % palette.length]!,
    })),
  };
}

function colorOf({ settings }: ChartSeries): string | null {
  const color = settings.get('format/fill/color') ?? settings.get('format/line/color');
  return typeof color === 'string' && color ? color : null;
}

function figures(cells: ChartCells | null, { sheets }: HostWorkbook): number[] {
  const sheet = sheets.find(({ id }) => id === cells?.sheet);
  if (!cells || !sheet) return [];
  return sheet
    .read('value', cells.area)
    .flat()
    .map((value) => (typeof value === 'number' ? value : 0));
}
