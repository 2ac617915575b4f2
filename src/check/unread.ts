import { contains, type Area, type Cell } from '../model/address.ts';
import { cellKinds, type CellColumns, type SheetSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';

const numberKind = cellKinds.indexOf('number');
const textKind = cellKinds.indexOf('text');
const textAmount = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)/;
const fewest = 6;

interface Unread {
  readonly count: number;
  readonly first: Cell;
}

interface Known {
  readonly tables: readonly TableReading[];
  readonly unread: Unread | null;
}

/** Sheets that stay when others are edited are not looked through again. */
const known = new WeakMap<SheetSnapshot, Known>();

/** Amounts on the sheet that none of its tables took in; null when there are too few to be a table. */
export function unreadFigures(sheet: SheetSnapshot, tables: readonly TableReading[]): Unread | null {
  const before = known.get(sheet);
  if (before?.tables.length === tables.length && tables.every((table, at) => table === before.tables[at]))
    return before.unread;
  const areas = tables.map(({ area }) => area);
  const unread = figuresOutside(sheet, areas);
  known.set(sheet, { tables, unread });
  return unread;
}

function figuresOutside({ cells }: SheetSnapshot, areas: readonly Area[]): Unread | null {
  let count = 0;
  let first: Cell | null = null;
  for (let i = 0; i < cells.count; i++) {
    if (!looksLikeAmount(cells, i)) continue;
    const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
    if (isInside(areas, cell)) continue;
    count++;
    first ??= cell;
  }
  return first && count >= fewest ? { count, first } : null;
}

/** Years, codes of up to four digits in General, dates and percentages are no amounts. */
export function looksLikeAmount(cells: CellColumns, index: number): boolean {
  if (cells.kinds[index] === textKind) return textAmount.test(cells.strings[cells.texts[index]!]!);
  if (cells.kinds[index] !== numberKind) return false;
  const format = cells.formatCodes[cells.formats[index]!]!;
  if (/%|[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return false;
  return Math.abs(cells.numbers[index]!) >= (format === 'General' ? 10_000 : 100);
}

function isInside(areas: readonly Area[], cell: Cell): boolean {
  return areas.some((area) => contains(area, cell));
}
