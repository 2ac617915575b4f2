import { borderSides, type CellFormat } from '../../model/edit-details.ts';
import { builtInFormats } from '../number-formats.ts';
import { childInOrder, formatOrder, make, stylesOrder } from './elements.ts';
import { borderXml, changeFont, fillXml } from './looks-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** Formats of these numbers are the same in every language, so a file may name them without saying what they are. */
const sameEverywhere = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 48, 49]);
const firstOwnFormat = 164;

/** Adds styles behind those a workbook has: what is there keeps its number. */
export class StylesEditor {
  readonly root: XmlElement;
  /** Something was added. */
  added = false;
  private readonly known = new Map<string, number>();

  constructor(root: XmlElement) {
    this.root = root;
  }

  /** The number of the style that looks like `style` but for what the format says. */
  restyle(style: number, format: CellFormat): number {
    const key = `${style} ${JSON.stringify(format)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formats = this.list('cellXfs');
    const base =
      formats.elements[style] ??
      make(formats, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const changed = base.clone();
    this.change(changed, format);
    const added = this.add(formats, changed);
    this.known.set(key, added);
    return added;
  }

  /** The number of the look that a conditional format gives. */
  /** What cells look like that a filter keeps; the colour of a fill stands where that of cells does. */
  addFilterLook({ fill, color }: CellFormat): number {
    if (!fill) return this.addConditional({ ...(color && { color }) });
    const looks = this.list('dxfs');
    return this.add(looks, make(looks, 'dxf', {}, [fillXml(looks, fill, 'cell')]));
  }

  addConditional(format: CellFormat): number {
    const looks = this.list('dxfs');
    const look = make(looks, 'dxf');
    const font = make(look, 'font');
    changeFont(font, format);
    if (font.elements.length > 0) look.append(font);
    if (format.numberFormat !== undefined) {
      const numFmtId = this.numberFormat(format.numberFormat);
      look.append(make(look, 'numFmt', { numFmtId, formatCode: format.numberFormat }));
    }
    if (format.fill) look.append(fillXml(look, format.fill, 'conditional'));
    if (format.borders) look.append(borderXml(make(look, 'border'), format.borders));
    return this.add(looks, look);
  }

  private change(xf: XmlElement, format: CellFormat): void {
    if (format.numberFormat !== undefined) {
      xf.set('numFmtId', this.numberFormat(format.numberFormat)).set('applyNumberFormat', 1);
    }
    const font = this.part('fonts', xf.get('fontId')) ?? make(xf, 'font');
    const before = String(font);
    changeFont(font, format);
    if (String(font) !== before) xf.set('fontId', this.add(this.list('fonts'), font)).set('applyFont', 1);
    if (format.fill !== undefined) xf.set('fillId', this.fill(format.fill)).set('applyFill', 1);
    if (format.borders)
      xf.set('borderId', this.border(xf.get('borderId'), format.borders)).set('applyBorder', 1);
    changeAlignment(xf, format);
    if (format.locked !== undefined) {
      childInOrder(xf, 'protection', formatOrder).set('locked', format.locked ? 1 : 0);
      xf.set('applyProtection', 1);
    }
  }

  private numberFormat(code: string): number {
    for (const [id, builtIn] of builtInFormats) if (builtIn === code && sameEverywhere.has(id)) return id;
    const formats = this.list('numFmts');
    const same = formats.elements.find((one) => one.get('formatCode') === code);
    if (same) return Number(same.get('numFmtId'));
    const ids = formats.elements.map((one) => Number(one.get('numFmtId')));
    const numFmtId = Math.max(firstOwnFormat - 1, ...ids) + 1;
    this.add(formats, make(formats, 'numFmt', { numFmtId, formatCode: code }));
    return numFmtId;
  }

  private fill(color: string | null): number {
    return color === null ? 0 : this.add(this.list('fills'), fillXml(this.root, color, 'cell'));
  }

  private border(id: string | null, borders: NonNullable<CellFormat['borders']>): number {
    const border = this.part('borders', id) ?? make(this.root, 'border', {}, emptySides(this.root));
    return this.add(this.list('borders'), borderXml(border, borders));
  }

  /** A copy of an entry, to be changed. */
  private part(list: string, id: string | null): XmlElement | undefined {
    return this.root.find(list)?.elements[Number(id ?? 0)]?.clone();
  }

  /** The list; a new one begins with the entries that every workbook has. */
  private list(name: string): XmlElement {
    const list = childInOrder(this.root, name, stylesOrder);
    if (list.elements.length === 0) {
      for (const entry of firstEntries(list)) list.append(entry);
      list.set('count', list.elements.length);
    }
    return list;
  }

  /** Position of an equal entry, or of this one behind all others. */
  private add(list: XmlElement, entry: XmlElement): number {
    const text = String(entry);
    const same = list.elements.findIndex((other) => String(other) === text);
    if (same >= 0) return same;
    list.append(entry);
    list.set('count', list.elements.length);
    this.added = true;
    return list.elements.length - 1;
  }
}

function changeAlignment(xf: XmlElement, { horizontal, vertical, indent, wrap }: CellFormat): void {
  if ([horizontal, vertical, indent, wrap].every((value) => value === undefined)) return;
  const alignment = childInOrder(xf, 'alignment', formatOrder);
  if (horizontal !== undefined) alignment.set('horizontal', horizontal === 'general' ? null : horizontal);
  if (vertical !== undefined) alignment.set('vertical', vertical);
  if (indent !== undefined) alignment.set('indent', indent === 0 ? null : indent);
  // Excel indents only what is aligned to a side.
  if (indent && (alignment.get('horizontal') ?? 'general') === 'general') alignment.set('horizontal', 'left');
  if (wrap !== undefined) alignment.set('wrapText', wrap ? 1 : null);
  xf.set('applyAlignment', 1);
}

function emptySides(parent: XmlElement): XmlElement[] {
  return [...borderSides, 'diagonal'].map((side) => make(parent, side));
}

function firstEntries(list: XmlElement): XmlElement[] {
  switch (list.name) {
    case 'fonts':
      return [
        make(list, 'font', {}, [make(list, 'sz', { val: 11 }), make(list, 'name', { val: 'Calibri' })]),
      ];
    case 'fills':
      return ['none', 'gray125'].map((patternType) =>
        make(list, 'fill', {}, [make(list, 'patternFill', { patternType })]),
      );
    case 'borders':
      return [make(list, 'border', {}, emptySides(list))];
    case 'cellXfs':
      return [make(list, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })];
    default:
      return [];
  }
}
