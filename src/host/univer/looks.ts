import type { IFreeze } from '@univerjs/core';
import { unpackCell } from '../../model/cells.ts';
import { cellKinds, type SheetSnapshot } from '../../model/snapshot.ts';

const pixelsPerCharacter = 7.2;
const narrowest = 72;
const widest = 340;
const headerSearchRows = 12;

/** Widths that show the content, by column: figures whole, labels up to a limit, titles left to overflow. */
export function columnWidths(sheet: SheetSnapshot): Map<number, number> {
  const longest = new Map<number, number>();
  const { cells } = sheet;
  for (let index = 0; index < cells.count; index++) {
    const cell = unpackCell(cells, index);
    const aloneOnRow = cells.rows[index - 1] !== cell.row && cells.rows[index + 1] !== cell.row;
    if (aloneOnRow && cell.value.kind === 'text') continue;
    const length =
      cell.value.kind === 'number'
        ? shownLength(cell.value.number, cell.numberFormat)
        : cell.value.kind === 'text'
          ? textLength(cell.value.text) * (cell.bold ? 1.1 : 1) + cell.indent
          : 8;
    longest.set(cell.column, Math.max(longest.get(cell.column) ?? 0, length));
  }
  const width = (length: number) => Math.min(widest, Math.max(narrowest, length * pixelsPerCharacter + 14));
  return new Map([...longest].map(([column, length]) => [column, Math.round(width(length))]));
}

/** Capitals are wider. */
function textLength(text: string): number {
  return text.length + text.replaceAll(/\P{Lu}/gu, '').length * 0.3;
}

function shownLength(number: number, numberFormat: string): number {
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const digits = Math.abs(number).toFixed(numberFormat === 'General' ? 2 : decimals).length;
  return digits + Math.floor(digits / 3) + 2;
}

/** Keeps the header in view: the row above the first figures, when it has at least three texts side by side. */
export function frozenRows(sheet: SheetSnapshot): IFreeze {
  const none = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { cells } = sheet;
  const texts = new Map<number, number>();
  const text = cellKinds.indexOf('text');
  for (let index = 0; index < cells.count && cells.rows[index]! < headerSearchRows; index++) {
    const row = cells.rows[index]!;
    if (cells.kinds[index] === text) texts.set(row, (texts.get(row) ?? 0) + 1);
  }
  const header = [...texts].find(([, count]) => count >= 3)?.[0];
  return header === undefined ? none : { ...none, ySplit: header + 1, startRow: header + 1, startColumn: 0 };
}
