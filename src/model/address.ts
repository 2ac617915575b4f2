/** A cell by zero-based row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; null when the letters name no column of Excel's grid. */
export function columnIndex(letters: string): number | null {
  const { end, value } = readLetters(letters, 0);
  return end > 0 && end === letters.length && value - 1 <= lastColumn ? value - 1 : null;
}

/** `{row: 6, column: 1}` → `B7`. */
export function cellAddress(cell: Cell): string {
  return columnName(cell.column) + (cell.row + 1);
}

/** `A1:B7`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress({ row: area.top, column: area.left });
  const end = cellAddress({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** Reads `B7` or `$B$7`; null when it is not a cell of the grid. */
export function parseCell(text: string): Cell | null {
  const found = scanCell(text, 0);
  return found?.end === text.length ? { row: found.row, column: found.column } : null;
}

/** The cell that a text names from a position on, and where its name ends; null when it names none there. */
export function scanCell(text: string, start: number): (Cell & { readonly end: number }) | null {
  const first = text[start] === '$' ? start + 1 : start;
  const letters = readLetters(text, first);
  const digits = readDigits(text, text[letters.end] === '$' ? letters.end + 1 : letters.end);
  const [row, column] = [digits.value - 1, letters.value - 1];
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn) return null;
  return { row, column, end: digits.end };
}

/** Up to three letters as a number (`A` is 1), and where they end. Formulas hold references by the million: no regexes here. */
function readLetters(text: string, start: number): { readonly end: number; readonly value: number } {
  let value = 0;
  let end = start;
  for (; end < start + 3; end++) {
    const letter = (text.charCodeAt(end) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    value = value * 26 + letter;
  }
  return { end, value };
}

/** Up to seven digits that begin with no zero. */
function readDigits(text: string, start: number): { readonly end: number; readonly value: number } {
  let value = 0;
  let end = start;
  for (; end < start + 7; end++) {
    const digit = text.charCodeAt(end) - 48;
    if (!(digit >= 0 && digit <= 9) || (digit === 0 && value === 0)) break;
    value = value * 10 + digit;
  }
  return { end, value };
}

/** Reads `A1:B7`, `A1`, `A:C` or `2:4`; corners in any order; null when it is no area. */
export function parseArea(text: string): Area | null {
  const only = text.includes(':') ? null : parseCell(text);
  if (only) return { top: only.row, left: only.column, bottom: only.row, right: only.column };
  const [first = '', second = first, extra] = text.replaceAll('$', '').split(':');
  if (extra !== undefined) return null;
  const start = parseCorner(first, 'start');
  const end = parseCorner(second, 'end');
  if (!start || !end || (!text.includes(':') && !parseCell(first))) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function parseCorner(text: string, side: 'start' | 'end'): Cell | null {
  const cell = parseCell(text);
  if (cell) return cell;
  const column = columnIndex(text);
  if (column !== null) return { row: side === 'start' ? 0 : lastRow, column };
  if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) - 1 > lastRow) return null;
  return { row: Number(text) - 1, column: side === 'start' ? 0 : lastColumn };
}

/** `'KS 2025'!B7`; the name is quoted when Excel would quote it. */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseCell(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** Splits `'KS 2025'!B7` at the last `!`; the sheet is null when none is named. */
export function splitSheetAddress(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, address: text.slice(mark + 1) };
}

export function contains(area: Area, cell: Cell): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

/** How many cells an area has, filled or not. */
export function sizeOfArea({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
