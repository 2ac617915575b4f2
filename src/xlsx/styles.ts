import { packStyle } from '../model/cells.ts';
import { builtInFormats } from './number-formats.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes } from './text.ts';
import { isTrue } from './values.ts';

/** What a cell's style index says about it. */
export interface CellStyle {
  readonly numberFormat: string;
  /** Bold and indent as `CellColumns.styles` packs them. */
  readonly style: number;
}

export const defaultStyle: CellStyle = { numberFormat: 'General', style: 0 };

/** Excel itself holds 65 490 cell formats. */
const mostFormats = 65_535;

interface Format {
  readonly numberFormat: number;
  readonly font: number;
  indent: number;
}

/** Collects number formats, bold fonts and cell formats of the styles part. */
export class StylesHandler implements XmlHandler {
  readonly wantsText = false;
  private readonly fail: (problem: string) => never;
  private readonly customFormats = new Map<number, string>();
  private readonly boldFonts: boolean[] = [];
  private readonly formats: Format[] = [];
  private section = '';

  /** `fail` throws what is wrong with the part. */
  constructor(fail: (problem: string) => never) {
    this.fail = fail;
  }

  /** Styles by style index. */
  finish(): readonly CellStyle[] {
    return this.formats.map(({ numberFormat, font, indent }) => ({
      numberFormat: this.customFormats.get(numberFormat) ?? builtInFormats.get(numberFormat) ?? 'General',
      style: packStyle(this.boldFonts[font] ?? false, indent),
    }));
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 2) this.section = name;
    else if (this.section === 'numFmts' && name === 'numFmt') this.defineFormat(tag);
    else if (this.section === 'fonts') this.openInFonts(name, tag);
    else if (this.section === 'cellXfs') this.openInFormats(name, tag);
  }

  close(): void {}
  text(): void {}

  private limit(count: number): void {
    if (count > mostFormats) this.fail('has too many formats');
  }

  private defineFormat(tag: XmlTag): void {
    const code = decodeEscapes(tag.get('formatCode') ?? '');
    this.customFormats.set(Number(tag.get('numFmtId')), /^(general)?$/i.test(code) ? 'General' : code);
  }

  private openInFonts(name: string, tag: XmlTag): void {
    if (name === 'font') this.limit(this.boldFonts.push(false));
    else if (name === 'b') this.boldFonts[this.boldFonts.length - 1] = isTrue(tag.get('val') ?? '1');
  }

  private openInFormats(name: string, tag: XmlTag): void {
    if (name === 'xf') {
      const numberFormat = Number(tag.get('numFmtId') ?? 0);
      this.limit(this.formats.push({ numberFormat, font: Number(tag.get('fontId') ?? 0), indent: 0 }));
    } else if (name === 'alignment') {
      const format = this.formats.at(-1);
      if (format) format.indent = Number(tag.get('indent') ?? 0) || 0;
    }
  }
}
