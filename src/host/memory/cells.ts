import { lastColumn, type Area } from '../../model/address.ts';
import { unpackCell } from '../../model/cells.ts';
import type { CellColumns, CellValue } from '../../model/snapshot.ts';
import { displayedText } from '../displayed-text.ts';
import type { CellContent, CellProperties, FormatProperty, Scalar, ValueType } from '../workbook.ts';

interface MemoryCell {
  /** Null when the cell is blank. */
  value: CellValue | null;
  formula: string | null;
  numberFormat: string;
  bold: boolean;
  indent: number;
}

const unwritten: Readonly<MemoryCell> = {
  value: null,
  formula: null,
  numberFormat: 'General',
  bold: false,
  indent: 0,
};

const rowWidth = lastColumn + 1;

/** The written cells of one sheet. A formula shows the result it was loaded with; there is no calculator. */
export class MemoryCells {
  private readonly cells = new Map<number, MemoryCell>();
  private readonly locale: string;

  constructor(columns: CellColumns, locale: string) {
    this.locale = locale;
    for (let index = 0; index < columns.count; index++) {
      const { row, column, ...cell } = unpackCell(columns, index);
      this.cells.set(row * rowWidth + column, cell);
    }
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    const reader = readers[property];
    return rowsOf(area, (row, column) =>
      reader(this.cells.get(row * rowWidth + column) ?? unwritten, this.locale),
    );
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.update(area, contents, (cell, content) => {
      cell.formula = content.kind === 'formula' ? content.formula : null;
      if (content.kind === 'blank') cell.value = null;
      else if (content.kind === 'formula') cell.value = { kind: 'text', text: '' };
      else cell.value = content;
    });
  }

  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellProperties[P] | null)[])[],
  ): void {
    this.update(area, values, (cell, value) => Object.assign(cell, { [property]: value }));
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const { value, formula, ...format } = unwritten;
    this.forEach(area, (cell, key) => {
      if (what !== 'formats') Object.assign(cell, { value, formula });
      if (what !== 'contents') Object.assign(cell, format);
      if (cell.value === null && isPlain(cell)) this.cells.delete(key);
    });
  }

  usedArea(valuesOnly: boolean): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [key, cell] of this.cells) {
      if (cell.value === null && (valuesOnly || isPlain(cell))) continue;
      const row = Math.floor(key / rowWidth);
      const column = key % rowWidth;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used.bottom < 0 ? null : used;
  }

  /** Replaces text in every formula. */
  replaceInFormulas(replace: (formula: string) => string): void {
    for (const cell of this.cells.values()) if (cell.formula) cell.formula = replace(cell.formula);
  }

  private update<V>(
    area: Area,
    grid: readonly (readonly (V | null)[])[],
    change: (cell: MemoryCell, value: V) => void,
  ) {
    grid.forEach((values, r) =>
      values.forEach((value, c) => {
        if (value === null) return;
        const key = (area.top + r) * rowWidth + area.left + c;
        const cell = this.cells.get(key) ?? { ...unwritten };
        change(cell, value);
        if (cell.value === null && isPlain(cell)) this.cells.delete(key);
        else this.cells.set(key, cell);
      }),
    );
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

type Reader<P extends keyof CellProperties> = (
  cell: Readonly<MemoryCell>,
  locale: string,
) => CellProperties[P];

const readers: { readonly [P in keyof CellProperties]: Reader<P> } = {
  value: ({ value }) => scalar(value),
  valueType: ({ value }) => typeOf(value),
  formula: ({ formula, value }) => formula ?? scalar(value),
  numberFormat: ({ numberFormat }) => numberFormat,
  text: ({ value, numberFormat }, locale) =>
    displayedText(scalar(value), typeOf(value), numberFormat, locale),
  bold: ({ bold }) => bold,
  indent: ({ indent }) => indent,
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

function isPlain(cell: MemoryCell): boolean {
  return cell.numberFormat === unwritten.numberFormat && !cell.bold && cell.indent === 0;
}

function rowsOf<V>(area: Area, at: (row: number, column: number) => V): V[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => at(area.top + r, area.left + c)),
  );
}
