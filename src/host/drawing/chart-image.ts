import { Canvas, type Spot } from './canvas.ts';

export interface DrawnSeries {
  readonly values: readonly number[];
  /** Where points stand along a scatter; nothing for other charts. */
  readonly along?: readonly number[];
  readonly color: string;
}

export interface DrawnChart {
  readonly kind: 'columns' | 'bars' | 'lines' | 'areas' | 'pie' | 'doughnut' | 'points';
  readonly series: readonly DrawnSeries[];
  readonly fill: string;
}

/** Office's own. */
export const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const colorOf = (index: number) => palette[index % palette.length]!;
const frame = '#D9D9D9';
const margin = 0.08;

/** The figures of a chart as a picture: its shapes, without a word. */
export function chartImage(chart: DrawnChart, width: number, height: number): Promise<string> {
  const canvas = new Canvas(width, height);
  canvas.fill(0, 0, canvas.width, canvas.height, frame);
  canvas.fill(1, 1, canvas.width - 1, canvas.height - 1, chart.fill);
  if (chart.kind === 'pie' || chart.kind === 'doughnut') drawPie(canvas, chart);
  else drawAxes(canvas, chart);
  return canvas.png();
}

function drawPie(canvas: Canvas, { kind, series: [series] }: DrawnChart): void {
  const values = (series?.values ?? []).map((value) => Math.max(0, value));
  const sum = values.reduce((all, value) => all + value, 0);
  const radius = Math.floor((Math.min(canvas.width, canvas.height) / 2) * (1 - 2 * margin));
  const center = { x: canvas.width / 2, y: canvas.height / 2 };
  let from = 0;
  values.forEach((value, index) => {
    const to = from + (sum > 0 ? value / sum : 0);
    canvas.wedge(center, radius, kind === 'doughnut' ? radius / 2 : 0, from, to, colorOf(index));
    from = to;
  });
}

function drawAxes(canvas: Canvas, { kind, series }: DrawnChart): void {
  const all = series.flatMap(({ values }) => values);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const [left, top] = [canvas.width * margin, canvas.height * margin];
  const [right, bottom] = [canvas.width - left, canvas.height - top];
  const share = (value: number) => (most === least ? 0 : (value - least) / (most - least));
  const up = (value: number) => bottom - (bottom - top) * share(value);
  const across = (value: number) => left + (right - left) * share(value);
  for (let step = 0; step <= 4; step++) {
    const at = step / 4;
    if (kind === 'bars')
      canvas.line(
        { x: left + (right - left) * at, y: top },
        { x: left + (right - left) * at, y: bottom },
        frame,
      );
    else
      canvas.line(
        { x: left, y: top + (bottom - top) * at },
        { x: right, y: top + (bottom - top) * at },
        frame,
      );
  }
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const slot = (kind === 'bars' ? bottom - top : right - left) / count;
  series.forEach(({ values, along, color }, number) => {
    const spots = values.map((value, index): Spot => ({ x: left + slot * (index + 0.5), y: up(value) }));
    if (kind === 'columns' || kind === 'bars') {
      const thickness = (slot * 0.7) / series.length;
      values.forEach((value, index) => {
        const from = slot * (index + 0.15) + thickness * number;
        if (kind === 'bars')
          canvas.fill(across(0), bottom - from, across(value), bottom - from - thickness, color);
        else canvas.fill(left + from, up(0), left + from + thickness, up(value), color);
      });
    } else if (kind === 'points') {
      const places = along ?? values.map((_, index) => index + 1);
      const [first, last] = [Math.min(...places), Math.max(...places)];
      values.forEach((value, index) => {
        const part = last === first ? 0.5 : (places[index]! - first) / (last - first);
        const x = left + (right - left) * part;
        canvas.fill(x - 3, up(value) - 3, x + 3, up(value) + 3, color);
      });
    } else {
      if (kind === 'areas')
        spots.forEach((spot, index) => index > 0 && areaBelow(canvas, spots[index - 1]!, spot, up(0), color));
      spots.forEach((spot, index) => index > 0 && canvas.line(spots[index - 1]!, spot, color, 2));
    }
  });
}

function areaBelow(canvas: Canvas, from: Spot, to: Spot, base: number, color: string): void {
  for (let x = Math.floor(from.x); x < to.x; x++) {
    const y = from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    canvas.fill(x, y, x + 1, base, color);
  }
}
