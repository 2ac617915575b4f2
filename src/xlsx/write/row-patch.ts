import { lastRow, parseCell } from '../../model/address.ts';
import type { XmlTag } from '../attributes.ts';
import { damaged } from '../errors.ts';
import { XmlScanner, type XmlHandler } from '../scanner.ts';
import { writeCell, writeResult } from './cell-xml.ts';
import { PartedFormulas, type WrittenFormula } from './parted-formulas.ts';
import {
  columnsOf,
  newCells,
  newRow,
  setAttributes,
  type CellChange,
  type Restyle,
  type RowChange,
} from './row-changes.ts';
import { Splices } from './splices.ts';
import { escapeText, fromTag, type XmlElement } from './xml-element.ts';

export interface RowPatchContext extends Restyle {
  readonly part: string;
  readonly rows: ReadonlyMap<number, RowChange>;
}

/** The rows inside `sheetData` with the changes; `opening` is everything that stands open around them. */
export function patchRows(rows: string, opening: readonly XmlElement[], context: RowPatchContext): string {
  const start = opening.map((element) => element.openTag).join('');
  const source =
    start +
    rows +
    opening
      .map((element) => element.closeTag)
      .reverse()
      .join('');
  const patch = new RowPatch(source, start.length, opening.at(-1)!.prefix, context);
  const scanner = new XmlScanner(context.part, patch);
  patch.scanner = scanner;
  scanner.push(source);
  scanner.end();
  return patch.splices.result(start.length + rows.length);
}

class RowPatch implements XmlHandler {
  scanner!: XmlScanner;
  wantsText = false;
  readonly splices: Splices;
  private readonly source: string;
  private readonly prefix: string;
  private readonly context: RowPatchContext;
  private readonly parted = new PartedFormulas();
  private readonly waitingRows: number[];
  private row = -1;
  private rowStart = 0;
  /** Only of rows that are written anew. */
  private rowElement: XmlElement | null = null;
  private change: RowChange | undefined;
  private waitingCells: number[] = [];
  private column = -1;
  private cellStart = 0;
  private cellTagEnd = 0;
  private formula: WrittenFormula | null = null;

  constructor(source: string, from: number, prefix: string, context: RowPatchContext) {
    this.source = source;
    this.splices = new Splices(source, from);
    this.prefix = prefix;
    this.context = context;
    this.waitingRows = [...context.rows.keys()].sort((a, b) => a - b);
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 3 && name === 'row') this.openRow(tag);
    else if (depth === 4 && name === 'c') this.openCell(tag);
    else if (depth === 5 && name === 'f') this.openFormula();
  }

  close(name: string, depth: number): void {
    if (depth === 5 && name === 'f') this.closeFormula();
    else if (depth === 4 && name === 'c') this.closeCell();
    else if (depth === 3 && name === 'row') this.closeRow();
    else if (depth === 2) this.splices.insert(this.scanner.tagStart, this.rowsBefore(Infinity));
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
  }

  private openRow(tag: XmlTag): void {
    const { tagStart, tagEnd } = this.scanner;
    const number = tag.get('r');
    const row = number === null ? this.row + 1 : Number(number) - 1;
    if (!(row >= 0 && row <= lastRow)) throw damaged(this.context.part, 'has a row without a number');
    this.splices.insert(tagStart, this.rowsBefore(row));
    this.row = row;
    this.rowStart = tagStart;
    this.column = -1;
    this.change = this.context.rows.get(row);
    this.waitingCells = columnsOf(this.change);
    this.rowElement = null;
    if (this.change) this.waitingRows.shift();
    else if (number !== null) return;
    this.rowElement = fromTag('row', this.source.slice(tagStart, tagEnd)).set('r', row + 1);
    if (this.change) setAttributes(this.rowElement, this.change);
    const empty = this.source[tagEnd - 2] === '/';
    if (!empty) this.splices.replace(tagStart, tagEnd, this.rowElement.openTag);
  }

  private closeRow(): void {
    const { tagStart, tagEnd } = this.scanner;
    const cells = this.cellsBefore(Infinity);
    if (this.rowElement && tagStart === this.rowStart) {
      if (cells) this.rowElement.append(cells);
      this.splices.replace(tagStart, tagEnd, String(this.rowElement));
    } else this.splices.insert(tagStart, cells);
  }

  private openCell(tag: XmlTag): void {
    const address = tag.get('r');
    this.column = address === null ? this.column + 1 : (parseCell(address)?.column ?? this.column + 1);
    this.cellStart = this.scanner.tagStart;
    this.cellTagEnd = this.scanner.tagEnd;
    this.formula = null;
    this.splices.insert(this.cellStart, this.cellsBefore(this.column));
  }

  private closeCell(): void {
    const change = this.change?.cells.get(this.column);
    if (change) {
      this.waitingCells.shift();
      if (change.content) this.parted.part(this.formula, this.place);
      this.splices.replace(this.cellStart, this.scanner.tagEnd, this.changed(change));
      return;
    }
    const own = this.ownFormula();
    if (own !== null) this.splices.replace(this.formula!.start, this.formula!.end, own);
  }

  /** The changed cell as XML; what is not changed of it is kept as written. */
  private changed({ content, arrayMark, result, format }: CellChange): string {
    const element = fromTag('c', this.source.slice(this.cellStart, this.cellTagEnd));
    if (format) {
      const style = this.context.restyle(Number(element.get('s') ?? 0), format);
      element.set('s', style === 0 ? null : style);
    }
    if (content) return String(writeCell(element, this.place, content, arrayMark) ?? '');
    if (result && this.formula) {
      element.append(this.ownFormula() ?? this.source.slice(this.formula.start, this.formula.end));
      writeResult(element, result);
      return String(element);
    }
    const rest = this.source.slice(this.cellTagEnd, this.scanner.tagEnd);
    return rest === '' ? String(element) : element.openTag + rest;
  }

  private openFormula(): void {
    const { tagStart, tagEnd } = this.scanner;
    const element = fromTag('f', this.source.slice(tagStart, tagEnd));
    this.formula = { element, start: tagStart, end: tagEnd, text: '' };
    this.wantsText = true;
  }

  private closeFormula(): void {
    this.wantsText = false;
    this.formula!.end = this.scanner.tagEnd;
  }

  private ownFormula(): string | null {
    const own = this.parted.own(this.formula, this.place);
    return own === null ? null : `<${this.prefix}f>${escapeText(own)}</${this.prefix}f>`;
  }

  private get place() {
    return { row: this.row, column: this.column };
  }

  private rowsBefore(row: number): string {
    return takeBefore(this.waitingRows, row)
      .map((number) => newRow(this.prefix, number, this.context.rows.get(number)!, this.context))
      .join('');
  }

  private cellsBefore(column: number): string {
    const columns = takeBefore(this.waitingCells, column);
    if (columns.length === 0) return '';
    return newCells(this.rowElement!, this.row, this.change!, columns, this.context);
  }
}

/** Takes the numbers below the end from the front of the list. */
function takeBefore(waiting: number[], end: number): number[] {
  const count = waiting.findIndex((number) => number >= end);
  return waiting.splice(0, count < 0 ? waiting.length : count);
}
