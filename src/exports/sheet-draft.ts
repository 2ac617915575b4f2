import { CellBuilder } from '../model/cells.ts';
import type { CellFormat, PrintSetup } from '../model/edit-details.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { CellColumns, CellValue } from '../model/snapshot.ts';

type Content = string | number | null;

const amount: CellFormat = { numberFormat: '#,##0', horizontal: 'right', vertical: 'top' };
const text: CellFormat = { wrap: true, vertical: 'top' };
const titleFormat: CellFormat = { bold: true, fontSize: 16 };
const headingFormat: CellFormat = { bold: true, fontSize: 12 };

/** A sheet written from top to bottom, which becomes steps that any writer carries out. */
export class SheetDraft {
  /** The next row. */
  row = 0;
  private readonly edits: WorkbookEdit[] = [];
  private readonly builder = new CellBuilder();
  private readonly sheet: string;

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  title(said: string): void {
    this.line([said], titleFormat);
  }

  /** A heading with an empty row above. */
  heading(said: string): void {
    this.row++;
    this.line([said], headingFormat);
  }

  line(contents: readonly Content[], format: CellFormat | null = null): void {
    this.write([contents]);
    if (format) this.format(this.row - 1, contents.length, 1, format);
  }

  /** An Excel table with a header row; numbers are amounts. */
  table(name: string, columns: readonly string[], rows: readonly (readonly Content[])[]): void {
    const top = this.row;
    this.write([columns, ...rows]);
    const bottom = this.row - 1;
    this.format(top, columns.length, rows.length + 1, text);
    columns.forEach((_, column) => {
      if (!rows.some((row) => typeof row[column] === 'number')) return;
      const area = { top: top + 1, left: column, bottom, right: column };
      this.edits.push({ kind: 'setFormat', sheet: this.sheet, area, format: amount });
    });
    const area = { top, left: 0, bottom, right: columns.length - 1 };
    const table = { name, area, columns, hasHeader: true, hasTotals: false, style: 'TableStyleLight1' };
    this.edits.push({ kind: 'addTable', sheet: this.sheet, table });
  }

  widths(sizes: readonly number[]): void {
    sizes.forEach((size, column) =>
      this.edits.push({ kind: 'setColumns', sheet: this.sheet, first: column, last: column, to: { size } }),
    );
  }

  /** Portrait A4, one page wide; one page in all unless that would be too small to read. */
  print(footer: string): void {
    const tall = this.row <= 75 ? 1 : 0;
    this.setPrint({ orientation: 'portrait', fit: { wide: 1, tall }, footer });
  }

  /** A list with more columns than a page has room for: its header row stays in sight and comes again on each page. */
  printList(footer: string, header: number): void {
    this.edits.push({ kind: 'freezePanes', sheet: this.sheet, to: { rows: header + 1, columns: 0 } });
    this.setPrint({ orientation: 'landscape', titleRows: [header, header], footer });
  }

  /** What the cells hold so far, as a snapshot tells it. */
  cells(): CellColumns {
    return this.builder.finish();
  }

  steps(): WorkbookEdit[] {
    return [...this.edits];
  }

  private setPrint(setup: PrintSetup): void {
    const margins = { left: 1.5, right: 1.5, top: 1.5, bottom: 1.8 };
    this.edits.push({ kind: 'setPrintSetup', sheet: this.sheet, to: { ...setup, paper: 'A4', margins } });
  }

  private write(rows: readonly (readonly Content[])[]): void {
    const right = Math.max(...rows.map((row) => row.length)) - 1;
    const area = { top: this.row, left: 0, bottom: this.row + rows.length - 1, right };
    const contents = rows.map((row) =>
      Array.from({ length: right + 1 }, (_, at) => toValue(row[at] ?? null)),
    );
    this.edits.push({ kind: 'setCells', sheet: this.sheet, area, contents });
    for (const line of contents) {
      line.forEach((value, column) => {
        if (value) this.builder.add(this.row, column, value, null, 'General');
      });
      this.row++;
    }
  }

  private format(top: number, width: number, height: number, format: CellFormat): void {
    const area = { top, left: 0, bottom: top + height - 1, right: width - 1 };
    this.edits.push({ kind: 'setFormat', sheet: this.sheet, area, format });
  }
}

function toValue(content: Content): CellValue | null {
  if (content === null || content === '') return null;
  return typeof content === 'number' ? { kind: 'number', number: content } : { kind: 'text', text: content };
}
