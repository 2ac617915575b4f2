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

/** How Office's name of a chart says it is drawn; null for kinds that files are not told of. Depth is left out. */
export function chartKind(chartType: string): ChartKind | null {
  const [, name, look = '', stacked, without] = named.exec(chartType) ?? [];
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
