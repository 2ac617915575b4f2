import type { ChartKind } from '../../model/chart-design.ts';

const named =
  /^(?:3D)?(Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Radar)(Markers|Clustered|Lines|Smooth|Exploded|Filled)?(Stacked(?:100)?)?(NoMarkers)?$/;

const shapes = {
  Column: 'column',
  Bar: 'bar',
  Line: 'line',
  Area: 'area',
  Pie: 'pie',
  Doughnut: 'doughnut',
  XYScatter: 'scatter',
  Radar: 'radar',
} as const;

const specials: Readonly<Record<string, ChartKind['shape']>> = {
  Bubble: 'bubble',
  Bubble3DEffect: 'bubble',
  StockHLC: 'stock',
  StockOHLC: 'stock',
  PieOfPie: 'pieOfPie',
  BarOfPie: 'barOfPie',
};

const plain = {
  stacking: 'none',
  markers: false,
  lines: true,
  smooth: false,
  exploded: false,
  filled: false,
} as const;

/** `CylinderColStacked` is drawn as `ColumnStacked`; what stands behind each other, beside each other. */
const withoutDepth = (chartType: string) =>
  chartType
    .replace(/^(?:Cylinder|Cone|Pyramid)(Col|Bar)/, (_, way: string) => (way === 'Col' ? 'Column' : way))
    .replace(/^(?:3D)?Column$/, 'ColumnClustered');

/** How Office's name of a chart says it is drawn; null for kinds that files are not told of. Depth is left out. */
export function chartKind(chartType: string): ChartKind | null {
  const special = specials[chartType];
  if (special) return { ...plain, shape: special };
  const [, name, look = '', stacked, without] = named.exec(withoutDepth(chartType)) ?? [];
  if (!name) return null;
  const shape = shapes[name as keyof typeof shapes];
  const lined = look === 'Lines' || look === 'Smooth';
  return {
    shape,
    stacking: stacked === undefined ? 'none' : stacked === 'Stacked' ? 'stacked' : 'percent',
    markers: shape === 'scatter' ? !without : look === 'Markers',
    lines: shape !== 'scatter' || lined,
    smooth: look === 'Smooth',
    exploded: look === 'Exploded',
    filled: look === 'Filled',
  };
}
