import { borderSides, type CellFormat } from '../../model/edit-details.ts';
import { borderOrder, childInOrder, fontOrder, make } from './elements.ts';
import type { XmlElement } from './xml-element.ts';

/** Makes the font look as the format says. */
export function changeFont(font: XmlElement, format: CellFormat): void {
  setFlag(font, 'b', format.bold);
  setFlag(font, 'i', format.italic);
  setFlag(font, 'strike', format.strikethrough);
  setFlag(font, 'u', format.underline);
  if (format.fontSize !== undefined) childInOrder(font, 'sz', fontOrder).set('val', format.fontSize);
  if (format.fontName !== undefined) {
    childInOrder(font, 'name', fontOrder).set('val', format.fontName);
    font.remove(font.find('scheme'));
  }
  if (format.color !== undefined) setColor(childInOrder(font, 'color', fontOrder), format.color);
}

/** Conditional formats name the colour of a solid fill the other way round. */
export function fillXml(parent: XmlElement, color: string, use: 'cell' | 'conditional'): XmlElement {
  const rgb = argb(color);
  const colors =
    use === 'cell'
      ? [make(parent, 'fgColor', { rgb }), make(parent, 'bgColor', { indexed: 64 })]
      : [make(parent, 'bgColor', { rgb })];
  const patternType = use === 'cell' ? 'solid' : null;
  return make(parent, 'fill', {}, [make(parent, 'patternFill', { patternType }, colors)]);
}

/** Changes the border's sides that are given. */
export function borderXml(border: XmlElement, sides: NonNullable<CellFormat['borders']>): XmlElement {
  for (const side of borderSides) {
    const wanted = sides[side];
    if (wanted === undefined) continue;
    const element = childInOrder(border, side, borderOrder);
    element.children = wanted ? [setColor(make(element, 'color'), wanted.color ?? '#000000')] : [];
    element.set('style', wanted?.style ?? null);
  }
  return border;
}

function setFlag(font: XmlElement, name: string, value: boolean | undefined): void {
  if (value === undefined) return;
  if (value) childInOrder(font, name, fontOrder).set('val', null);
  else font.remove(font.find(name));
}

function setColor(element: XmlElement, color: string): XmlElement {
  for (const other of ['theme', 'tint', 'indexed', 'auto']) element.set(other, null);
  return element.set('rgb', argb(color));
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
