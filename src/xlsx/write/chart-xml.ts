import { areaAddress, sheetAddress } from '../../model/address.ts';
import type { ChartCells, ChartDesign, ChartKind, ChartSeriesDesign } from '../../model/chart-design.ts';
import { axesXml, axisIds } from './chart-axes-xml.ts';
import { fillXml, lineXml, textXml, value } from './chart-parts-xml.ts';
import { escapeText } from './xml-element.ts';

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
  if (kind.shape === 'pie' || kind.shape === 'doughnut') {
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

type Numbered = ChartSeriesDesign & { readonly index: number };

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
    case 'pie':
      return `<c:pieChart>${value('varyColors', 1)}${all}${value('firstSliceAng', 0)}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${value('varyColors', 1)}${all}${value('firstSliceAng', 0)}${value('holeSize', 50)}</c:doughnutChart>`;
  }
}

/** The schema wants these in this order. */
function seriesXml(series: Numbered): string {
  const { kind, index, name, values, categories, labels, pointFills = [] } = series;
  const { shape, exploded } = kind;
  const [along, up] = shape === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  return (
    `<c:ser>${value('idx', index)}${value('order', index)}` +
    `<c:tx>${typeof name === 'string' ? `<c:v>${escapeText(name)}</c:v>` : reference('strRef', name)}</c:tx>` +
    looks(series) +
    (shape === 'column' || shape === 'bar' ? value('invertIfNegative', 0) : '') +
    marker(kind) +
    (exploded ? value('explosion', 25) : '') +
    pointFills.map(([point, color]) => pointXml(point, color, shape)).join('') +
    (labels
      ? `<c:dLbls>${value('showLegendKey', 0)}${value('showVal', Number(labels.value))}` +
        `${value('showCatName', Number(labels.category))}${value('showSerName', Number(labels.series))}` +
        `${value('showPercent', Number(labels.percentage))}${value('showBubbleSize', 0)}</c:dLbls>`
      : '') +
    (categories
      ? `<c:${along}>${reference(categories.numeric ? 'numRef' : 'strRef', categories)}</c:${along}>`
      : '') +
    `<c:${up}>${reference('numRef', values)}</c:${up}>` +
    (shape === 'line' || shape === 'scatter' ? value('smooth', Number(kind.smooth)) : '') +
    '</c:ser>'
  );
}

function pointXml(point: number, color: string, shape: ChartKind['shape']): string {
  const inverted = shape === 'column' || shape === 'bar' ? value('invertIfNegative', 0) : '';
  return `<c:dPt>${value('idx', point)}${inverted}${value('bubble3D', 0)}<c:spPr>${fillXml(color)}</c:spPr></c:dPt>`;
}

function looks({ kind: { shape, lines }, fill, line }: ChartSeriesDesign): string {
  if (shape === 'scatter' && !lines) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  const inside = (fill ? fillXml(fill) : '') + (line ? lineXml(line) : '');
  return inside && `<c:spPr>${inside}</c:spPr>`;
}

function marker({ shape, markers }: ChartKind): string {
  if (shape !== 'line' && shape !== 'scatter' && shape !== 'radar') return '';
  return markers ? '' : `<c:marker>${value('symbol', 'none')}</c:marker>`;
}

function reference(element: 'strRef' | 'numRef', { sheet, area }: ChartCells): string {
  const address = areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<c:${element}><c:f>${escapeText(sheetAddress(sheet, address))}</c:f></c:${element}>`;
}
