import { areaAddress, sheetAddress } from '../../model/address.ts';
import type { ChartCells, ChartKind, ChartSeriesDesign, TrendLine } from '../../model/chart-design.ts';
import { fillXml, lineXml, value } from './chart-parts-xml.ts';
import { escapeText } from './xml-element.ts';

export type Numbered = ChartSeriesDesign & { readonly index: number };

/** The schema wants these in this order. */
export function seriesXml(series: Numbered): string {
  const { kind, index, name, values, categories, sizes, labels, pointFills = [], trends = [] } = series;
  const { shape, exploded } = kind;
  const [along, up] = shape === 'scatter' || shape === 'bubble' ? ['xVal', 'yVal'] : ['cat', 'val'];
  return (
    `<c:ser>${value('idx', index)}${value('order', index)}` +
    `<c:tx>${typeof name === 'string' ? `<c:v>${escapeText(name)}</c:v>` : reference('strRef', name)}</c:tx>` +
    looks(series) +
    (shape === 'column' || shape === 'bar' || shape === 'bubble' ? value('invertIfNegative', 0) : '') +
    marker(kind) +
    (exploded ? value('explosion', 25) : '') +
    pointFills.map(([point, color]) => pointXml(point, color, shape)).join('') +
    (labels
      ? `<c:dLbls>${value('showLegendKey', 0)}${value('showVal', Number(labels.value))}` +
        `${value('showCatName', Number(labels.category))}${value('showSerName', Number(labels.series))}` +
        `${value('showPercent', Number(labels.percentage))}${value('showBubbleSize', 0)}</c:dLbls>`
      : '') +
    trends.map(trendXml).join('') +
    (categories
      ? `<c:${along}>${reference(categories.numeric ? 'numRef' : 'strRef', categories)}</c:${along}>`
      : '') +
    `<c:${up}>${reference('numRef', values)}</c:${up}>` +
    (shape === 'bubble' && sizes ? `<c:bubbleSize>${reference('numRef', sizes)}</c:bubbleSize>` : '') +
    (shape === 'bubble' ? value('bubble3D', 0) : '') +
    (shape === 'line' || shape === 'scatter' || shape === 'stock'
      ? value('smooth', Number(kind.smooth))
      : '') +
    '</c:ser>'
  );
}

function pointXml(point: number, color: string, shape: ChartKind['shape']): string {
  const inverted = shape === 'column' || shape === 'bar' ? value('invertIfNegative', 0) : '';
  return `<c:dPt>${value('idx', point)}${inverted}${value('bubble3D', 0)}<c:spPr>${fillXml(color)}</c:spPr></c:dPt>`;
}

/** The schema wants these in this order. */
function trendXml({
  type,
  name,
  order,
  period,
  forward,
  backward,
  intercept,
  equation,
  fit,
  line,
}: TrendLine): string {
  const number = (element: string, given: number | undefined) =>
    given === undefined ? '' : value(element, given);
  return (
    `<c:trendline>${name ? `<c:name>${escapeText(name)}</c:name>` : ''}${line ? `<c:spPr>${lineXml(line)}</c:spPr>` : ''}` +
    `${value('trendlineType', type)}${number('order', order)}${number('period', period)}` +
    `${number('forward', forward)}${number('backward', backward)}${number('intercept', intercept)}` +
    `${value('dispRSqr', Number(fit))}${value('dispEq', Number(equation))}</c:trendline>`
  );
}

function looks({ kind: { shape, lines }, fill, line }: ChartSeriesDesign): string {
  if (shape === 'stock' || (shape === 'scatter' && !lines))
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  const inside = (fill ? fillXml(fill) : '') + (line ? lineXml(line) : '');
  return inside && `<c:spPr>${inside}</c:spPr>`;
}

function marker({ shape, markers }: ChartKind): string {
  if (!['line', 'scatter', 'radar', 'stock'].includes(shape)) return '';
  return markers ? '' : `<c:marker>${value('symbol', 'none')}</c:marker>`;
}

function reference(element: 'strRef' | 'numRef', { sheet, area }: ChartCells): string {
  const address = areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<c:${element}><c:f>${escapeText(sheetAddress(sheet, address))}</c:f></c:${element}>`;
}
