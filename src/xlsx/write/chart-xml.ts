import { isRound, type ChartDesign, type ChartSeriesDesign } from '../../model/chart-design.ts';
import { axesXml, axisIds } from './chart-axes-xml.ts';
import { fillXml, textXml, value } from './chart-parts-xml.ts';
import { seriesXml, type Numbered } from './chart-series-xml.ts';

interface Surroundings {
  /** Namespaces. */
  readonly chart: string;
  readonly drawing: string;
  /** The workbook says which colours are drawn when nobody says otherwise. */
  readonly themed: boolean;
}

/** Office's own. */
const palette = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;
const usual = (index: number) => palette[index % palette.length]!;

/** The chart as a part of its own; figures are read from the cells by whoever opens it. */
export function chartXml(design: ChartDesign, { chart, drawing, themed }: Surroundings): string {
  const { title, legend, fill } = design;
  const series = themed ? design.series : design.series.map(colored);
  const places = { top: 't', bottom: 'b', left: 'l', right: 'r', corner: 'tr' };
  return (
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}">${value('roundedCorners', 0)}<c:chart>` +
    (title ? `<c:title>${textXml(title)}${value('overlay', 0)}</c:title>` : '') +
    value('autoTitleDeleted', title === null ? 1 : 0) +
    `<c:plotArea><c:layout/>${groupsOf(series).map(groupXml).join('')}${axesXml(design)}</c:plotArea>` +
    (legend ? `<c:legend>${value('legendPos', places[legend])}${value('overlay', 0)}</c:legend>` : '') +
    value('plotVisOnly', 1) +
    value('dispBlanksAs', 'gap') +
    `</c:chart>${fill ? `<c:spPr>${fillXml(fill)}</c:spPr>` : ''}</c:chartSpace>`
  );
}

/** Colours where nothing else gives any: a line for those that are lines, one for each slice of a pie. */
function colored(series: ChartSeriesDesign, index: number): ChartSeriesDesign {
  const { kind, fill, line, values, pointFills = [] } = series;
  const { top, left, bottom, right } = values.area;
  if (isRound(kind)) {
    const given = new Map(pointFills);
    const count = (bottom - top + 1) * (right - left + 1);
    const fills = Array.from(
      { length: count },
      (_, point) => [point, given.get(point) ?? usual(point)] as const,
    );
    return { ...series, pointFills: fills };
  }
  const isLine =
    kind.shape === 'line' || kind.shape === 'scatter' || (kind.shape === 'radar' && !kind.filled);
  if (isLine) return { ...series, line: { color: usual(index), ...line } };
  return { ...series, fill: fill ?? usual(index) };
}

/** Series that are drawn alike share an element. */
function groupsOf(series: readonly ChartSeriesDesign[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  series.forEach((one, index) => {
    const key = `${one.kind.shape} ${one.kind.stacking} ${one.kind.filled}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...one, index }]);
  });
  return [...groups.values()];
}

function groupXml(series: readonly Numbered[]): string {
  const { kind, gapWidth = 150 } = series[0]!;
  const all = series.map(seriesXml).join('');
  const ids = axisIds.map((id) => value('axId', id)).join('');
  const grouping = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' }[kind.stacking];
  const vary = value('varyColors', 0);
  switch (kind.shape) {
    case 'column':
    case 'bar': {
      const clustered = kind.stacking === 'none';
      const head = value('barDir', kind.shape === 'bar' ? 'bar' : 'col');
      const overlap = clustered ? '' : value('overlap', 100);
      const order = value('grouping', clustered ? 'clustered' : grouping);
      return `<c:barChart>${head}${order}${vary}${all}${value('gapWidth', gapWidth)}${overlap}${ids}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart>${value('grouping', grouping)}${vary}${all}${value('marker', 1)}${ids}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${value('grouping', grouping)}${vary}${all}${ids}</c:areaChart>`;
    case 'radar': {
      const style = kind.filled ? 'filled' : 'marker';
      return `<c:radarChart>${value('radarStyle', style)}${vary}${all}${ids}</c:radarChart>`;
    }
    case 'scatter':
      return `<c:scatterChart>${value('scatterStyle', 'lineMarker')}${vary}${all}${ids}</c:scatterChart>`;
    case 'bubble':
      return `<c:bubbleChart>${vary}${all}${value('bubbleScale', 100)}${ids}</c:bubbleChart>`;
    case 'stock': {
      const bars =
        series.length > 3
          ? `<c:upDownBars>${value('gapWidth', gapWidth)}<c:upBars/><c:downBars/></c:upDownBars>`
          : '';
      return `<c:stockChart>${all}<c:hiLowLines/>${bars}${ids}</c:stockChart>`;
    }
    case 'pieOfPie':
    case 'barOfPie': {
      const type = value('ofPieType', kind.shape === 'pieOfPie' ? 'pie' : 'bar');
      return `<c:ofPieChart>${type}${value('varyColors', 1)}${all}${value('gapWidth', 100)}${value('secondPieSize', 75)}<c:serLines/></c:ofPieChart>`;
    }
    case 'pie':
      return `<c:pieChart>${value('varyColors', 1)}${all}${value('firstSliceAng', 0)}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${value('varyColors', 1)}${all}${value('firstSliceAng', 0)}${value('holeSize', 50)}</c:doughnutChart>`;
  }
}
