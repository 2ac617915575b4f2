import { lastColumn, lastRow, type Area } from '../../model/address.ts';
import { plainFormat, type CellFormat } from '../cell-format.ts';
import { shiftIndexes } from '../features/shift-features.ts';
import { isColumnShift, isRowShift, type Shift } from '../../model/shift.ts';

type Change = (format: CellFormat) => CellFormat;

interface Crossing {
  readonly row: number;
  readonly column: number;
  readonly format: CellFormat;
}

/** The formats of whole rows and columns, for cells that have none of their own. */
export class LineFormats {
  private sheet = plainFormat;
  private rows = new Map<number, CellFormat>();
  private columns = new Map<number, CellFormat>();

  get isPlain(): boolean {
    return this.rows.size === 0 && this.columns.size === 0 && this.sheet === plainFormat;
  }

  /** A row's format goes before a column's. */
  at(row: number, column: number): CellFormat {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  /**
   * Changes the formats of whole rows or columns. The answer lists the cells where they cross lines of the other
   * kind, with the format they need for themselves; null when the area is neither rows nor columns.
   */
  fill(area: Area, change: Change): Crossing[] | null {
    const wholeColumns = area.top === 0 && area.bottom === lastRow;
    const wholeRows = area.left === 0 && area.right === lastColumn;
    if (wholeColumns && wholeRows) {
      this.sheet = change(this.sheet);
      for (const lines of [this.rows, this.columns])
        for (const [line, format] of lines) lines.set(line, change(format));
      return [];
    }
    if (wholeColumns) return this.fillColumns(area, change);
    return wholeRows ? this.fillRows(area, change) : null;
  }

  shift(shift: Shift): void {
    const { top, bottom, left, right } = shift.area;
    if (isRowShift(shift)) this.rows = inherited(shiftIndexes(this.rows, shift), shift, top, bottom);
    if (isColumnShift(shift)) this.columns = inherited(shiftIndexes(this.columns, shift), shift, left, right);
  }

  private fillColumns({ left, right }: Area, change: Change): Crossing[] {
    const crossings: Crossing[] = [];
    for (let column = left; column <= right; column++) {
      this.columns.set(column, change(this.columns.get(column) ?? this.sheet));
      for (const [row, format] of this.rows) crossings.push({ row, column, format: change(format) });
    }
    return crossings;
  }

  private fillRows({ top, bottom }: Area, change: Change): Crossing[] {
    const crossings: Crossing[] = [];
    for (let row = top; row <= bottom; row++) {
      const own = this.rows.get(row);
      if (!own)
        for (const [column, format] of this.columns) crossings.push({ row, column, format: change(format) });
      this.rows.set(row, change(own ?? this.sheet));
    }
    return crossings;
  }
}

/** New lines look like the one before them. */
function inherited(lines: Map<number, CellFormat>, { kind }: Shift, first: number, last: number) {
  const before = lines.get(first - 1);
  if (kind === 'insert' && before) for (let line = first; line <= last; line++) lines.set(line, before);
  return lines;
}
