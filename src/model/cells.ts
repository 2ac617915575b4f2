import type { Area } from './address.ts';
import { cellKinds, type CellColumns, type CellSnapshot, type CellValue } from './snapshot.ts';

/** Position of a cell in the columns, or -1 when the cell is blank. */
function findCell(cells: CellColumns, row: number, column: number): number {
  let low = 0;
  let high = cells.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = cells.rows[middle]! - row || cells.columns[middle]! - column;
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function cellAt(cells: CellColumns, row: number, column: number): CellSnapshot | null {
  const index = findCell(cells, row, column);
  return index < 0 ? null : unpackCell(cells, index);
}

export function unpackCell(cells: CellColumns, index: number): CellSnapshot {
  const formula = cells.formulas[index]!;
  const style = cells.styles[index]!;
  return {
    row: cells.rows[index]!,
    column: cells.columns[index]!,
    value: valueAt(cells, index),
    formula: formula < 0 ? null : cells.strings[formula]!,
    numberFormat: cells.formatCodes[cells.formats[index]!]!,
    bold: style >= 128,
    indent: style & 127,
  };
}

function valueAt(cells: CellColumns, index: number): CellValue {
  const number = cells.numbers[index]!;
  const kind = cellKinds[cells.kinds[index]!]!;
  if (kind === 'number') return { kind, number };
  if (kind === 'boolean') return { kind, boolean: number === 1 };
  const text = cells.strings[cells.texts[index]!]!;
  return kind === 'text' ? { kind, text } : { kind, error: text };
}

/** A growing store of cells. Add in any order; `finish` sorts when it has to. Throws on a repeated cell. */
export class CellBuilder {
  private readonly strings = new Pool();
  private readonly formatCodes = new Pool(['General']);
  private capacity = 256;
  private count = 0;
  private rows = new Uint32Array(this.capacity);
  private columns = new Uint16Array(this.capacity);
  private kinds = new Uint8Array(this.capacity);
  private numbers = new Float64Array(this.capacity);
  private texts = new Int32Array(this.capacity);
  private formulas = new Int32Array(this.capacity);
  private formats = new Uint16Array(this.capacity);
  private styles = new Uint8Array(this.capacity);

  get size(): number {
    return this.count;
  }

  /** `style` packs bold and indent as `CellColumns.styles` does; it is dropped for cells that hold no text. */
  add(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null,
    numberFormat: string,
    style = 0,
  ): void {
    if (this.count === this.capacity) this.grow();
    const at = this.count++;
    this.rows[at] = row;
    this.columns[at] = column;
    this.kinds[at] = cellKinds.indexOf(value.kind);
    this.numbers[at] = value.kind === 'number' ? value.number : value.kind === 'boolean' ? +value.boolean : 0;
    this.texts[at] =
      value.kind === 'text'
        ? this.strings.index(value.text)
        : value.kind === 'error'
          ? this.strings.index(value.error)
          : -1;
    this.formulas[at] = formula === null ? -1 : this.strings.append(formula);
    this.formats[at] = this.formatCodes.index(numberFormat);
    this.styles[at] = value.kind === 'text' ? style : 0;
  }

  finish(): CellColumns {
    const order = this.sortedOrder();
    const pick = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
      from: T,
    ): T => {
      if (!order) return from.slice(0, this.count) as T;
      const to = new (from.constructor as new (length: number) => T)(this.count);
      for (let i = 0; i < this.count; i++) to[i] = from[order[i]!]!;
      return to;
    };
    return {
      count: this.count,
      rows: pick(this.rows),
      columns: pick(this.columns),
      kinds: pick(this.kinds),
      numbers: pick(this.numbers),
      texts: pick(this.texts),
      formulas: pick(this.formulas),
      formats: pick(this.formats),
      styles: pick(this.styles),
      strings: this.strings.values,
      formatCodes: this.formatCodes.values,
    };
  }

  /** Null when the cells were added in reading order already. */
  private sortedOrder(): Uint32Array | null {
    const compare = (a: number, b: number) =>
      this.rows[a]! - this.rows[b]! || this.columns[a]! - this.columns[b]!;
    let ordered = true;
    for (let i = 1; i < this.count && ordered; i++) ordered = compare(i - 1, i) < 0;
    if (ordered) return null;
    const order = Uint32Array.from({ length: this.count }, (_, i) => i).sort(compare);
    for (let i = 1; i < this.count; i++) {
      if (compare(order[i - 1]!, order[i]!) === 0) throw new RangeError('The same cell was added twice.');
    }
    return order;
  }

  private grow(): void {
    this.capacity *= 2;
    const wider = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
      from: T,
    ): T => {
      const to = new (from.constructor as new (length: number) => T)(this.capacity);
      to.set(from);
      return to;
    };
    this.rows = wider(this.rows);
    this.columns = wider(this.columns);
    this.kinds = wider(this.kinds);
    this.numbers = wider(this.numbers);
    this.texts = wider(this.texts);
    this.formulas = wider(this.formulas);
    this.formats = wider(this.formats);
    this.styles = wider(this.styles);
  }
}

/** The smallest area that holds every cell; null when there is none. */
export function usedArea(cells: CellColumns): Area | null {
  if (cells.count === 0) return null;
  let left = cells.columns[0]!;
  let right = left;
  for (let i = 1; i < cells.count; i++) {
    const column = cells.columns[i]!;
    if (column < left) left = column;
    else if (column > right) right = column;
  }
  return { top: cells.rows[0]!, left, bottom: cells.rows[cells.count - 1]!, right };
}

/** Packs bold and indent as `CellColumns.styles` holds them. */
export function packStyle(bold: boolean, indent: number): number {
  return (bold ? 128 : 0) | Math.max(0, Math.min(127, Math.trunc(indent)));
}

class Pool {
  readonly values: string[];
  private readonly positions = new Map<string, number>();

  constructor(initial: readonly string[] = []) {
    this.values = [...initial];
    this.values.forEach((value, position) => this.positions.set(value, position));
  }

  index(value: string): number {
    const known = this.positions.get(value);
    if (known !== undefined) return known;
    this.positions.set(value, this.values.length);
    return this.append(value);
  }

  /** Without looking for an equal value: for strings that seldom repeat. */
  append(value: string): number {
    return this.values.push(value) - 1;
  }
}
