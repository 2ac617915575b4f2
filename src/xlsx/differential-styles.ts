import { borderSides, type CellFormat } from '../model/edit-details.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes } from './text.ts';
import { isTrue } from './values.ts';

type Look = { -readonly [Key in keyof CellFormat]: CellFormat[Key] };
type Side = (typeof borderSides)[number];

/** What conditional formats change of a cell, by number. Colours of the workbook's theme are left out. */
export class DifferentialStylesHandler implements XmlHandler {
  readonly wantsText = false;
  readonly formats: CellFormat[] = [];
  private isInside = false;
  private part = '';
  private side: Side | null = null;
  private look: Look = {};

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 2) this.isInside = name === 'dxfs';
    if (!this.isInside) return;
    if (depth === 3 && name === 'dxf') this.formats.push((this.look = {}));
    else if (depth === 4) this.openPart(name, tag);
    else if (this.part === 'font') this.openInFont(name, tag);
    else if (this.part === 'fill') this.openInFill(name, tag);
    else if (this.part === 'border') this.openInBorder(name, tag, depth);
  }

  close(): void {}
  text(): void {}

  private openPart(name: string, tag: XmlTag): void {
    this.part = name;
    const code = name === 'numFmt' ? tag.get('formatCode') : null;
    if (code) this.look.numberFormat = decodeEscapes(code);
  }

  private openInFont(name: string, tag: XmlTag): void {
    const flag = tag.get('val') === null || isTrue(tag.get('val'));
    if (name === 'b') this.look.bold = flag;
    else if (name === 'i') this.look.italic = flag;
    else if (name === 'strike') this.look.strikethrough = flag;
    else if (name === 'u') this.look.underline = tag.get('val') !== 'none';
    const color = name === 'color' ? colorOf(tag) : null;
    if (color) this.look.color = color;
  }

  /** Solid fills name their colour as that of the background, patterns are drawn as their background. */
  private openInFill(name: string, tag: XmlTag): void {
    const color = name === 'bgColor' ? colorOf(tag) : null;
    if (color) this.look.fill = color;
  }

  private openInBorder(name: string, tag: XmlTag, depth: number): void {
    if (depth === 5) {
      this.side = borderSides.find((side) => side === name) ?? null;
      const style = lineOf(tag.get('style'));
      if (this.side && style) this.setLine(this.side, { style });
    } else if (this.side && name === 'color' && this.look.borders?.[this.side]) {
      const color = colorOf(tag);
      if (color) this.setLine(this.side, { ...this.look.borders[this.side]!, color });
    }
  }

  private setLine(side: Side, line: NonNullable<NonNullable<CellFormat['borders']>[Side]>): void {
    this.look.borders = { ...this.look.borders, [side]: line };
  }
}

/** `#RRGGBB`; null for other kinds of colours. */
function colorOf(tag: XmlTag): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(tag.get('rgb') ?? '')?.[1];
  return rgb === undefined ? null : `#${rgb.toLowerCase()}`;
}

function lineOf(style: string | null): 'thin' | 'dashed' | 'dotted' | null {
  if (style === null || style === 'none') return null;
  if (/dot/i.test(style) && !/dash/i.test(style)) return 'dotted';
  return /dash/i.test(style) ? 'dashed' : 'thin';
}
