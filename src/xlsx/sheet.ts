import { lastRow, overlaps, parseArea, type Area } from '../model/address.ts';
import { CellBuilder, usedArea } from '../model/cells.ts';
import type { CellColumns } from '../model/snapshot.ts';
import type { CellContext } from './cell-value.ts';
import { CellReader } from './cell.ts';
import { FilterWatch } from './filter.ts';
import { HiddenLines } from './hidden.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { isTrue, wholeNumber } from './values.ts';

/** What a worksheet part says, before its tables are known. */
export interface SheetContents {
  readonly used: Area | null;
  readonly cells: CellColumns;
  readonly hidden: HiddenLines;
  readonly merges: readonly Area[];
  readonly protected: boolean;
  /** Area of the sheet's own filter; null when it has no criterion. */
  readonly filteredArea: Area | null;
  /** Relationship ids of its tables. */
  readonly tables: readonly string[];
  readonly uncalculated: number;
  readonly spills: readonly Area[];
}

/** Reads one worksheet part. */
export class SheetHandler implements XmlHandler {
  wantsText = false;
  private readonly context: CellContext;
  private readonly fail: (problem: string) => never;
  private readonly builder = new CellBuilder();
  private readonly cell: CellReader;
  private readonly hidden = new HiddenLines();
  private readonly filter = new FilterWatch(2);
  private readonly merges: Area[] = [];
  private readonly tables: string[] = [];
  private isProtected = false;
  private inData = false;
  private inCell = false;
  private inFormula = false;
  private phonetic = false;

  /** `fail` throws what is wrong with the part. */
  constructor(context: CellContext, fail: (problem: string) => never) {
    this.context = context;
    this.fail = fail;
    this.cell = new CellReader(this.builder, context, fail);
    this.cell.row = -1;
  }

  finish(): SheetContents {
    const cells = this.finishCells();
    const used = usedArea(cells);
    return {
      used,
      cells,
      hidden: this.hidden,
      merges: this.merges
        .filter((area) => used !== null && overlaps(area, used))
        .sort((a, b) => a.top - b.top || a.left - b.left),
      protected: this.isProtected,
      filteredArea: this.filter.area,
      tables: this.tables,
      uncalculated: this.cell.uncalculated,
      spills: this.cell.spills,
    };
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (this.inCell) this.openInCell(name, tag);
    else if (this.inData) this.openInData(name, tag, depth);
    else this.openInSheet(name, tag, depth);
  }

  close(name: string, depth: number): void {
    if (!this.inData) return;
    if (depth > 4) this.closeInCell(name);
    else if (depth === 4 && this.inCell) this.closeCell();
    else if (depth === 2) this.inData = false;
  }

  text(text: string): void {
    if (this.inFormula) this.cell.addFormula(text);
    else this.cell.addValue(text);
  }

  private openInSheet(name: string, tag: XmlTag, depth: number): void {
    if (depth === 1 && name !== 'worksheet') this.fail('holds no worksheet');
    this.filter.open(name, tag, depth);
    if (name === 'sheetData' && depth === 2) this.inData = true;
    else if (name === 'sheetFormatPr') this.hidden.defaults(tag);
    else if (name === 'col' && depth === 3) this.hidden.columns(tag);
    else if (name === 'sheetProtection' && depth === 2) this.isProtected = isTrue(tag.get('sheet'));
    else if (name === 'mergeCell') this.openMerge(tag);
    else if (name === 'tablePart') this.tables.push(tag.getPrefixed('id') ?? '');
  }

  private openMerge(tag: XmlTag): void {
    this.context.budget.spend('cells', 1);
    this.merges.push(parseArea(tag.get('ref') ?? '') ?? this.fail('has a merge without an area'));
  }

  private openInData(name: string, tag: XmlTag, depth: number): void {
    if (name === 'row' && depth === 3) this.openRow(tag);
    else if (name === 'c' && depth === 4) {
      this.inCell = true;
      this.cell.start(tag);
    }
  }

  /** Without an own number a row stands below the one before. */
  private openRow(tag: XmlTag): void {
    const number = tag.get('r');
    const row = number === null ? this.cell.row + 1 : (wholeNumber(number) ?? 0) - 1;
    if (row < 0 || row > lastRow) this.fail(`has a row ${number ?? row + 1}`);
    this.cell.row = row;
    this.cell.column = -1;
    this.hidden.row(row, tag);
  }

  private openInCell(name: string, tag: XmlTag): void {
    if (name === 'rPh') this.phonetic = true;
    else if (name === 'f') {
      this.cell.startFormula(tag);
      this.inFormula = true;
      this.wantsText = true;
    } else if (name === 'v' || name === 't') this.wantsText = !this.phonetic;
  }

  private closeInCell(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    this.inFormula = false;
    this.wantsText = false;
  }

  private closeCell(): void {
    this.inCell = false;
    this.cell.finish();
  }

  private finishCells(): CellColumns {
    try {
      return this.builder.finish();
    } catch (error) {
      if (error instanceof RangeError) this.fail('has the same cell twice');
      throw error;
    }
  }
}
