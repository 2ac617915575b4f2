import { cellAddress, type Area } from '../../src/model/address.ts';
import { CellBuilder, packStyle, usedArea } from '../../src/model/cells.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';

export interface Look {
  readonly bold?: boolean;
  readonly indent?: number;
  readonly format?: string;
}

interface PaintedCell extends Look {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A sheet being painted, zero-based. A cell is painted once; painting it again is a mistake of the shape. */
export class Page {
  readonly cells = new Map<string, PaintedCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  visibility: SheetSnapshot['visibility'] = 'visible';
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  text(row: number, column: number, text: string, look: Look = {}): void {
    this.paint(row, column, { kind: 'text', text }, null, look);
  }

  number(row: number, column: number, number: number, look: Look = {}, formula: string | null = null): void {
    this.paint(row, column, { kind: 'number', number }, formula, look);
  }

  /** A text that a formula gives. */
  formulaText(row: number, column: number, text: string, formula: string, look: Look = {}): void {
    this.paint(row, column, { kind: 'text', text }, formula, look);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  has(row: number, column: number): boolean {
    return this.cells.has(`${row},${column}`);
  }

  get bottom(): number {
    let bottom = -1;
    for (const cell of this.cells.values()) bottom = Math.max(bottom, cell.row);
    return bottom;
  }

  get right(): number {
    let right = -1;
    for (const cell of this.cells.values()) right = Math.max(right, cell.column);
    return right;
  }

  /** The printed text of a cell, empty when blank. */
  shown(row: number, column: number): string {
    const value = this.cells.get(`${row},${column}`)?.value;
    if (!value) return '';
    if (value.kind === 'number') return String(value.number);
    return value.kind === 'text' ? value.text : value.kind === 'error' ? value.error : String(value.boolean);
  }

  private paint(row: number, column: number, value: CellValue, formula: string | null, look: Look): void {
    if (this.has(row, column))
      throw new Error(`${this.name}!${cellAddress({ row, column })} was painted twice.`);
    if (value.kind === 'number' && !Number.isFinite(value.number)) throw new Error('Not a finite number.');
    this.cells.set(`${row},${column}`, { row, column, value, formula, ...look });
  }

  finish(): SheetSnapshot {
    const builder = new CellBuilder();
    for (const cell of this.cells.values()) {
      const style = packStyle(cell.bold ?? false, cell.indent ?? 0);
      builder.add(cell.row, cell.column, cell.value, cell.formula, cell.format ?? 'General', style);
    }
    const cells = builder.finish();
    const used = usedArea(cells);
    const ascending = (positions: Set<number>) => [...positions].sort((a, b) => a - b);
    return {
      name: this.name,
      visibility: this.visibility,
      kind: 'cells',
      used,
      cells,
      hiddenRows: ascending(this.hiddenRows).filter((row) => used !== null && row <= used.bottom),
      hiddenColumns: ascending(this.hiddenColumns).filter((column) => used !== null && column <= used.right),
      merges: [...this.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      tables: [],
      protected: false,
      filtered: false,
    };
  }
}

/** A text that can name a sheet as it is. */
export function fitsSheetName(text: string): boolean {
  return text.length <= 31 && !/[\\/?*[\]:]/.test(text);
}

/** A workbook being painted. */
export class Book {
  readonly pages: Page[] = [];

  /** Sheet names are cut and cleaned as Excel demands, and made unique. */
  page(name: string): Page {
    const clean = name
      .replace(/[\\/?*[\]:]/g, '-')
      .slice(0, 31)
      .trim();
    let free = clean;
    for (let n = 2; this.pages.some((page) => page.name.toLowerCase() === free.toLowerCase()); n++)
      free = `${clean.slice(0, 27)} (${n})`;
    const page = new Page(free);
    this.pages.push(page);
    return page;
  }

  finish(): WorkbookSnapshot {
    return {
      sheets: this.pages.map((page) => page.finish()),
      names: [],
      date1904: false,
      structureProtected: false,
      calculation: 'automatic',
    };
  }
}
