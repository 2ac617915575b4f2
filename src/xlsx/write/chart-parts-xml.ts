import { escapeAttribute, escapeText } from './xml-element.ts';

export const value = (element: string, val: string | number) =>
  `<c:${element} val="${escapeAttribute(String(val))}"/>`;

export const textXml = (text: string) =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

export const fillXml = (color: string) => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;

/** Weight in points. */
export function lineXml({ color, weight }: { readonly color?: string; readonly weight?: number }): string {
  const width = weight === undefined ? '' : ` w="${emu(weight)}"`;
  return `<a:ln${width}>${color ? fillXml(color) : ''}</a:ln>`;
}

/** Points in the unit of drawings. */
export const emu = (points: number) => Math.round(points * 12_700);

const hex = (color: string) => color.replace('#', '').toUpperCase();
