import { isRound, type ChartAxisDesign, type ChartDesign } from '../../model/chart-design.ts';
import { textXml, value } from './chart-parts-xml.ts';
import { escapeAttribute } from './xml-element.ts';

/** Of the categories and of the values; an axis is known by them inside its chart only. */
export const axisIds = [111111111, 222222222] as const;

/** Pies have no axes; scatters have values along both. */
export function axesXml({ series, categoryAxis, valueAxis }: ChartDesign): string {
  const shapes = new Set(series.map(({ kind }) => kind.shape));
  const has = (...some: Parameters<typeof shapes.has>[0][]) => some.some((shape) => shapes.has(shape));
  if (series.every(({ kind }) => isRound(kind))) return '';
  const [across, up] = has('bar') ? ['l', 'b'] : ['b', 'l'];
  const between = value(
    'crossBetween',
    has('scatter', 'bubble') || (has('area') && shapes.size === 1) ? 'midCat' : 'between',
  );
  const [first, second] = axisIds;
  const along = axisXml(categoryAxis, first, second, across);
  const values = `<c:valAx>${axisXml(valueAxis, second, first, up)}${between}${unit(valueAxis)}</c:valAx>`;
  if (has('scatter', 'bubble')) return `<c:valAx>${along}${between}${unit(categoryAxis)}</c:valAx>${values}`;
  return `<c:catAx>${along}${value('auto', 1)}${value('lblAlgn', 'ctr')}${value('lblOffset', 100)}</c:catAx>${values}`;
}

const unit = ({ majorUnit }: ChartAxisDesign) =>
  majorUnit === undefined ? '' : value('majorUnit', majorUnit);

function axisXml(axis: ChartAxisDesign, id: number, other: number, place: string): string {
  const { title, hidden, gridlines, reversed, minimum, maximum, numberFormat } = axis;
  return (
    `${value('axId', id)}<c:scaling>${value('orientation', reversed ? 'maxMin' : 'minMax')}` +
    (maximum === undefined ? '' : value('max', maximum)) +
    (minimum === undefined ? '' : value('min', minimum)) +
    `</c:scaling>${value('delete', hidden ? 1 : 0)}${value('axPos', place)}` +
    (gridlines ? '<c:majorGridlines/>' : '') +
    (title ? `<c:title>${textXml(title)}${value('overlay', 0)}</c:title>` : '') +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat ?? 'General')}" sourceLinked="${numberFormat ? 0 : 1}"/>` +
    `${value('majorTickMark', 'out')}${value('minorTickMark', 'none')}${value('tickLblPos', 'nextTo')}` +
    `${value('crossAx', other)}${value('crosses', 'autoZero')}`
  );
}
