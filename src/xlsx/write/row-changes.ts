import type { CellFormat } from '../../model/edit-details.ts';
import type { CellContent } from '../../model/edits.ts';
import type { CellValue } from '../../model/snapshot.ts';
import { writeCell } from './cell-xml.ts';
import { XmlElement } from './xml-element.ts';

export interface CellChange {
  readonly content?: CellContent;
  /** How cells say that their formula is a dynamic array. */
  readonly arrayMark?: number;
  /** What a formula shows; only when the content stays. */
  readonly result?: CellValue;
  readonly format?: CellFormat;
}

export interface RowChange {
  readonly cells: Map<number, CellChange>;
  /** Attributes of the row; null takes one away. */
  attributes?: Readonly<Record<string, string | null>>;
}

export interface Restyle {
  /** The style of a cell of that style when it looks like this besides. */
  restyle(style: number, format: CellFormat): number;
  /** The style cells of a column have unless they say otherwise. */
  columnStyle(column: number): number;
}

/** A row that was not there, as XML; empty when there is nothing to say about it. */
export function newRow(prefix: string, row: number, change: RowChange, styles: Restyle): string {
  const element = new XmlElement('row', `${prefix}row`).set('r', row + 1);
  setAttributes(element, change);
  const cells = newCells(element, row, change, columnsOf(change), styles);
  if (cells) element.append(cells);
  return cells || change.attributes ? String(element) : '';
}

/** Cells that were not there, as XML. */
export function newCells(
  rowElement: XmlElement,
  row: number,
  change: RowChange,
  columns: readonly number[],
  styles: Restyle,
): string {
  const rowStyle = rowElement.get('customFormat') === '1' ? Number(rowElement.get('s') ?? 0) : null;
  return columns
    .map((column) => {
      const { content = { kind: 'blank' }, arrayMark, format } = change.cells.get(column)!;
      const given = rowStyle ?? styles.columnStyle(column);
      const style = format ? styles.restyle(given, format) : given;
      const element = new XmlElement('c', `${rowElement.prefix}c`);
      element.set('r', '').set('s', style === 0 ? null : style);
      return String(writeCell(element, { row, column }, content, arrayMark) ?? '');
    })
    .join('');
}

export function setAttributes(element: XmlElement, change: RowChange): void {
  for (const [name, value] of Object.entries(change.attributes ?? {})) element.set(name, value);
  // Which columns the row spans need not be said.
  if (change.cells.size > 0) element.set('spans', null);
}

export function columnsOf(change: RowChange | undefined): number[] {
  return [...(change?.cells.keys() ?? [])].sort((a, b) => a - b);
}
