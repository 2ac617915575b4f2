import { contains, lastColumn, lastRow, type Area, type Cell } from '../../model/address.ts';
import { unpackCell } from '../../model/cells.ts';
import type { CellColumns, CellValue } from '../../model/snapshot.ts';
import { isPlain, plainFormat, type CellFormat, type FormatProperty } from '../cell-format.ts';
import { displayedText } from '../displayed-text.ts';
import { movingArea, shiftArea, type Shift } from '../../model/shift.ts';
import type { CellContent, CellProperties, Scalar, ValueType } from '../workbook.ts';
import { LineFormats } from './line-formats.ts';
import { hasSpillReference } from '../formulas/plain-references.ts';
import { anchorOf, isAnchor, isSpilled, touchOf } from '../spills.ts';

interface MemoryCell {
  /** Null when the cell is blank. */
  value: CellValue | null;
  formula: string | null;
  format: CellFormat;
  /** Came with its result, and nobody has worked it out since. */
  loaded?: boolean;
}

const rowWidth = lastColumn + 1;
const everywhere: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** The written cells of one sheet. A formula shows the result it was loaded with until one is put in. */
export class MemoryCells {
  private cells = new Map<number, MemoryCell>();
  private readonly lines = new LineFormats();
  private readonly locale: string;
  private spilling: readonly Area[];
  private hasNewFormulas = false;

  constructor(columns: CellColumns, spills: readonly Area[], locale: string) {
    this.locale = locale;
    this.spilling = spills;
    const formats = new Map<string, CellFormat>();
    for (let index = 0; index < columns.count; index++) {
      const { row, column, value, formula, numberFormat, bold, indent } = unpackCell(columns, index);
      const key = `${bold} ${indent} ${numberFormat}`;
      const format = formats.get(key) ?? { ...plainFormat, numberFormat, bold, indent };
      formats.set(key, format);
      this.cells.set(row * rowWidth + column, { value, formula, format, loaded: formula !== null });
    }
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    return rowsOf(area, (row, column) => {
      const cell = this.cells.get(row * rowWidth + column);
      const read = cell && contentReaders[property as keyof typeof contentReaders];
      if (read) return read(cell, this.locale) as CellProperties[P];
      if (property in contentReaders) return (property === 'valueType' ? 'Empty' : '') as CellProperties[P];
      return this.formatAt(row, column)[property as FormatProperty] as CellProperties[P];
    });
  }

  get spills(): readonly Area[] {
    return this.spilling;
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    for (const spill of this.spilling) {
      const touch = touchOf(spill, area, contents);
      if (touch === 'replaced' || touch === 'blocked') this.takeBack(spill);
      if (touch === 'blocked') this.setResult(spill.top, spill.left, blocked);
    }
    contents.forEach((row, r) =>
      row.forEach((content, c) => {
        const cell = { row: area.top + r, column: area.left + c };
        if (content === null || isSpilled(this.spilling, cell)) return;
        this.hasNewFormulas ||= content.kind === 'formula';
        this.update(cell.row, cell.column, (written) => put(written, content));
      }),
    );
  }

  /** The result of a formula, when there is one in the cell. */
  setResult(row: number, column: number, value: CellValue | null): boolean {
    const cell = this.cells.get(row * rowWidth + column);
    if (!cell?.formula || (cell.loaded && isBeyondUs(cell.formula, value))) return false;
    cell.loaded = false;
    cell.value = value ?? { kind: 'text', text: '' };
    return true;
  }

  /** No result of an array is to be seen but in its own cell. */
  takeBackSpills(): void {
    for (const spill of this.spilling) this.takeBack(spill);
  }

  /** Fills the cells with the results of the array in the first of them, unless something is in the way. */
  spill({ row, column }: Cell, values: Spilling, isTaken: (area: Area) => boolean): void {
    const area = {
      top: row,
      left: column,
      bottom: row + values.length - 1,
      right: column + values[0]!.length - 1,
    };
    if (area.bottom > lastRow || area.right > lastColumn || isTaken(area) || this.holdsMore(area)) {
      this.setResult(row, column, blocked);
      return;
    }
    this.spilling = [...this.spilling, area];
    for (const cell of cellsOf(area)) {
      const value = values[cell.row - row]![cell.column - column] ?? { kind: 'number', number: 0 };
      this.update(cell.row, cell.column, (filled) => (filled.value = value));
    }
  }

  /** A formula in the area, or anywhere, was written and never calculated. */
  hasUnknownResult(area: Area | null): boolean {
    if (!this.hasNewFormulas) return false;
    let found = false;
    this.forEach(area ?? everywhere, ({ value }) => (found ||= value === unknownResult));
    if (!area) this.hasNewFormulas = found;
    return found;
  }

  refersToSpills(): boolean {
    let found = false;
    this.forEachFormula((_, __, formula) => (found ||= hasSpillReference(formula)));
    return found;
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellFormat[P] | undefined)[])[],
  ): void {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === undefined) return;
        this.update(area.top + r, area.left + c, (cell) => {
          cell.format = { ...cell.format, [property]: value };
        });
      }),
    );
  }

  fillFormat(area: Area, looks: Partial<CellFormat>): void {
    const known = new Map<CellFormat, CellFormat>();
    const change = (format: CellFormat) => {
      const changed = known.get(format) ?? { ...format, ...looks };
      known.set(format, changed);
      return changed;
    };
    const recolour = (cell: MemoryCell) => {
      cell.format = change(cell.format);
    };
    if (this.fillLines(area, change)) return;
    for (const { row, column } of cellsOf(area)) this.update(row, column, recolour);
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    if (what !== 'formats') {
      for (const spill of this.spilling) if (contains(area, anchorOf(spill))) this.takeBack(spill);
      this.forEach(area, (cell, key) => {
        if (isSpilled(this.spilling, cellAt(key))) return;
        put(cell, { kind: 'blank' });
        if (this.isDispensable(cell, key)) this.cells.delete(key);
      });
    }
    if (what === 'contents') return;
    if (this.fillLines(area, () => plainFormat)) return;
    const strip = (cell: MemoryCell) => {
      cell.format = plainFormat;
    };
    for (const { row, column } of this.lines.isPlain ? this.written(area) : cellsOf(area))
      this.update(row, column, strip);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [key, cell] of this.cells) {
      if (cell.value === null && (valuesOnly || isPlain(cell.format))) continue;
      const row = Math.floor(key / rowWidth);
      const column = key % rowWidth;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used.bottom < 0 ? null : used;
  }

  /** Moves cells; new ones look like those above or to the left. */
  shift(shift: Shift): void {
    const { area, along, kind } = shift;
    const moving = movingArea(shift);
    const rows = along === 'rows' ? area.bottom - area.top + 1 : 0;
    const columns = along === 'columns' ? area.right - area.left + 1 : 0;
    const sign = kind === 'insert' ? 1 : -1;
    const lifted = this.spilling.map((spill) => ({ spill, values: this.valuesIn(spill) }));
    this.takeBackSpills();
    const moved = new Map<number, MemoryCell>();
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / rowWidth);
      const column = key % rowWidth;
      const inside = (where: Area) =>
        row >= where.top && row <= where.bottom && column >= where.left && column <= where.right;
      if (!inside(moving)) moved.set(key, cell);
      else if (kind === 'insert' || !inside(area))
        moved.set((row + sign * rows) * rowWidth + column + sign * columns, cell);
    }
    this.cells = moved;
    this.lines.shift(shift);
    if (kind === 'insert') this.inheritFormats(shift);
    for (const { spill, values } of lifted) {
      const { top: row, left: column } = spill;
      const first = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
      if (first) this.spill(anchorOf(first), values, () => false);
    }
  }

  /** Takes the cells out, each with its place within the area. */
  cut(area: Area): (MemoryCell & Cell)[] {
    const cells: (MemoryCell & Cell)[] = [];
    for (const spill of this.spilling) if (contains(area, anchorOf(spill))) this.takeBack(spill);
    this.forEach(area, (cell, key) => {
      if (isSpilled(this.spilling, cellAt(key))) return;
      const row = Math.floor(key / rowWidth) - area.top;
      cells.push({ ...cell, row, column: (key % rowWidth) - area.left });
      this.cells.delete(key);
    });
    return cells;
  }

  /** Puts cells that were cut in place of whatever is there. */
  paste(cells: readonly (MemoryCell & Cell)[], area: Area): void {
    this.cut(area);
    this.hasNewFormulas ||= cells.some(({ value }) => value === unknownResult);
    for (const { row, column, ...cell } of cells)
      this.cells.set((area.top + row) * rowWidth + area.left + column, cell);
  }

  mapFormulas(change: (formula: string, cell: Cell) => string): void {
    for (const [key, cell] of this.cells) {
      if (!cell.formula) continue;
      cell.formula = change(cell.formula, { row: Math.floor(key / rowWidth), column: key % rowWidth });
    }
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    for (const [key, { formula }] of this.cells)
      if (formula) visit(Math.floor(key / rowWidth), key % rowWidth, formula);
  }

  private takeBack(spill: Area): void {
    this.spilling = this.spilling.filter((other) => other !== spill);
    this.forEach(spill, (cell, key) => {
      if (isAnchor(spill, cellAt(key))) return;
      cell.value = null;
      if (this.isDispensable(cell, key)) this.cells.delete(key);
    });
  }

  /** Something but the formula in its first cell. */
  private holdsMore(area: Area): boolean {
    let found = false;
    this.forEach(area, ({ value }, key) => (found ||= value !== null && !isAnchor(area, cellAt(key))));
    return found;
  }

  private valuesIn(area: Area): (CellValue | null)[][] {
    return rowsOf(area, (row, column) => this.cells.get(row * rowWidth + column)?.value ?? null);
  }

  private inheritFormats({ area, along }: Shift): void {
    const first = along === 'rows' ? area.top : area.left;
    if (first === 0) return;
    const edge =
      along === 'rows'
        ? { ...area, top: first - 1, bottom: first - 1 }
        : { ...area, left: first - 1, right: first - 1 };
    const models: { row: number; column: number; format: CellFormat }[] = [];
    this.forEach(edge, ({ format }, key) => {
      if (!isPlain(format)) models.push({ row: Math.floor(key / rowWidth), column: key % rowWidth, format });
    });
    for (const { row, column, format } of models) {
      const last = along === 'rows' ? area.bottom : area.right;
      for (let at = first; at <= last; at++) {
        const [r, c] = along === 'rows' ? [at, column] : [row, at];
        this.update(r, c, (cell) => (cell.format = { ...format, hyperlink: null }));
      }
    }
  }

  /** Changes the looks of whole rows or columns; false when the area is neither. */
  private fillLines(area: Area, change: (format: CellFormat) => CellFormat): boolean {
    const crossings = this.lines.fill(area, change);
    if (!crossings) return false;
    this.forEach(area, (cell, key) => {
      cell.format = change(cell.format);
      if (this.isDispensable(cell, key)) this.cells.delete(key);
    });
    for (const { row, column, format } of crossings) {
      const key = row * rowWidth + column;
      if (!this.cells.has(key)) this.cells.set(key, { value: null, formula: null, format });
    }
    return true;
  }

  private formatAt(row: number, column: number): CellFormat {
    return this.cells.get(row * rowWidth + column)?.format ?? this.lines.at(row, column);
  }

  private update(row: number, column: number, change: (cell: MemoryCell) => void): void {
    const key = row * rowWidth + column;
    const cell = this.cells.get(key) ?? { value: null, formula: null, format: this.lines.at(row, column) };
    change(cell);
    if (this.isDispensable(cell, key)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  private isDispensable(cell: MemoryCell, key: number): boolean {
    if (cell.value !== null) return false;
    const inherited = this.lines.at(Math.floor(key / rowWidth), key % rowWidth);
    return cell.format === inherited || (inherited === plainFormat && isPlain(cell.format));
  }

  private written(area: Area): Cell[] {
    const cells: Cell[] = [];
    this.forEach(area, (_, key) => cells.push({ row: Math.floor(key / rowWidth), column: key % rowWidth }));
    return cells;
  }

  private forEach(area: Area, visit: (cell: MemoryCell, key: number) => void): void {
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / rowWidth);
      const column = key % rowWidth;
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (inside) visit(cell, key);
    }
  }
}

/** By row and column. */
type Spilling = readonly (readonly (CellValue | null)[])[];

const blocked: CellValue = { kind: 'error', error: '#SPILL!' };
/** What a formula shows until somebody works it out. */
const unknownResult: CellValue = { kind: 'text', text: '' };
const cellAt = (key: number): Cell => ({ row: Math.floor(key / rowWidth), column: key % rowWidth });

/** Excel knows functions and other workbooks that are not known here: what it came to there stands. */
const isBeyondUs = (formula: string, value: CellValue | null) =>
  value?.kind === 'error' && (value.error === '#NAME?' || /\[\d+\]/.test(formula));

function put(cell: MemoryCell, content: CellContent): void {
  cell.formula = content.kind === 'formula' ? content.formula : null;
  cell.loaded = false;
  if (content.kind === 'blank') cell.value = null;
  else if (content.kind === 'formula') cell.value = unknownResult;
  else cell.value = content;
}

const contentReaders = {
  value: ({ value }: MemoryCell) => scalar(value),
  valueType: ({ value }: MemoryCell) => typeOf(value),
  formula: ({ formula, value }: MemoryCell) => formula ?? scalar(value),
  text: ({ value, format }: MemoryCell, locale: string) =>
    displayedText(scalar(value), typeOf(value), format.numberFormat, locale),
};

function scalar(value: CellValue | null): Scalar {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'text':
      return value.text;
    case 'error':
      return value.error;
  }
}

const valueTypes = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

function typeOf(value: CellValue | null): ValueType {
  return value ? valueTypes[value.kind] : 'Empty';
}

function* cellsOf(area: Area): Generator<Cell> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}

function rowsOf<V>(area: Area, at: (row: number, column: number) => V): V[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => at(area.top + r, area.left + c)),
  );
}
