import type {
  ArrowDesign,
  ConnectorDesign,
  GeometryDesign,
  OutlineDesign,
  ShapeDesign,
  ShapeText,
} from '../../model/shape-design.ts';
import { emu } from './chart-parts-xml.ts';
import { escapeAttribute, escapeText } from './xml-element.ts';

/** What the shapes of one drawing share: ids that are free, and the relationships of their pictures. */
export interface ShapeContext {
  readonly nextId: () => number;
  /** Id of the relationship to the picture. */
  readonly picture: (design: ShapeDesign) => string;
  readonly relations: string;
}

/** The shape without its anchor. The schema wants these in this order. */
export function shapeXml(design: ShapeDesign, context: ShapeContext): string {
  const { is } = design;
  if (is.kind === 'geometry') {
    const look = `${geometryXml(is.preset)}${fillOf(is.fill)}${outlineXml(is.line)}`;
    return (
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${named(design, context)}<xdr:cNvSpPr${is.isTextBox ? ' txBox="1"' : ''}/></xdr:nvSpPr>` +
      `<xdr:spPr>${placeXml(design)}${look}</xdr:spPr>${bodyXml(is)}</xdr:sp>`
    );
  }
  if (is.kind === 'connector') {
    return (
      `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${named(design, context)}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>` +
      `<xdr:spPr>${placeXml(design, is)}${geometryXml(is.preset)}${outlineXml(is.line, is)}</xdr:spPr></xdr:cxnSp>`
    );
  }
  if (is.kind === 'picture') {
    return (
      `<xdr:pic><xdr:nvPicPr>${named(design, context)}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
      `<xdr:blipFill>${blipXml(design, context)}<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      `<xdr:spPr>${placeXml(design)}${geometryXml('rect')}</xdr:spPr></xdr:pic>`
    );
  }
  const { left, top, width, height } = design.box;
  const inner = `<a:chOff x="${emu(left)}" y="${emu(top)}"/><a:chExt cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  return (
    `<xdr:grpSp><xdr:nvGrpSpPr>${named(design, context)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr>` +
    `<xdr:grpSpPr>${placeXml(design).replace('</a:xfrm>', inner)}</xdr:grpSpPr>` +
    `${is.members.map((member) => shapeXml(member, context)).join('')}</xdr:grpSp>`
  );
}

function named({ name, altTitle, altText, hidden }: ShapeDesign, { nextId }: ShapeContext): string {
  const attribute = (key: string, text: string | undefined) =>
    text ? ` ${key}="${escapeAttribute(text)}"` : '';
  const rest = attribute('descr', altText) + (hidden ? ' hidden="1"' : '') + attribute('title', altTitle);
  return `<xdr:cNvPr id="${nextId()}"${attribute('name', name)}${rest}/>`;
}

function placeXml({ box, rotation = 0 }: ShapeDesign, flips?: ConnectorDesign): string {
  const turned = rotation === 0 ? '' : ` rot="${Math.round(rotation * 60_000)}"`;
  const across = flips?.flipAcross ? ' flipH="1"' : '';
  const down = flips?.flipDown ? ' flipV="1"' : '';
  return (
    `<a:xfrm${turned}${across}${down}><a:off x="${emu(box.left)}" y="${emu(box.top)}"/>` +
    `<a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`
  );
}

const geometryXml = (preset: string) => `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;

function colorXml(color: string, transparency: number): string {
  const alpha = transparency > 0 ? `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

const fillOf = (fill: GeometryDesign['fill']) =>
  fill ? colorXml(fill.color, fill.transparency) : '<a:noFill/>';

function outlineXml(line: OutlineDesign | null, ends?: ConnectorDesign): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>';
  const { color, transparency, weight, dash, compound } = line;
  const arrow = (element: string, end: ArrowDesign | undefined) =>
    end ? `<a:${element} type="${end.type}" w="${end.width}" len="${end.length}"/>` : '';
  return (
    `<a:ln w="${emu(weight)}"${compound ? ` cmpd="${compound}"` : ''}>${colorXml(color, transparency)}` +
    (dash ? `<a:prstDash val="${dash}"/>` : '') +
    `${arrow('headEnd', ends?.begin)}${arrow('tailEnd', ends?.end)}</a:ln>`
  );
}

function bodyXml({ text }: GeometryDesign): string {
  if (!text) return '';
  const paragraphs = text.text.split(/\r\n|\r|\n/).map((line) => {
    const words = line ? `<a:r>${fontXml(text)}<a:t>${escapeText(line)}</a:t></a:r>` : '';
    return `<a:p><a:pPr algn="${text.across}"/>${words}</a:p>`;
  });
  return `<xdr:txBody><a:bodyPr wrap="square" anchor="${text.down}"/><a:lstStyle/>${paragraphs.join('')}</xdr:txBody>`;
}

function fontXml({ font, size, color, bold, italic, underline }: ShapeText): string {
  const face = escapeAttribute(font);
  const marks = `${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}${underline ? ' u="sng"' : ''}`;
  return `<a:rPr sz="${Math.round(size * 100)}"${marks}>${colorXml(color, 0)}<a:latin typeface="${face}"/></a:rPr>`;
}

const blipXml = (design: ShapeDesign, { picture, relations }: ShapeContext) =>
  `<a:blip xmlns:r="${relations}" r:embed="${picture(design)}"/>`;
