import { contains, type Area, type Cell } from '../model/address.ts';
import { cellKinds, type CellColumns, type SheetSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';

const numberKind = cellKinds.indexOf('number');
const textKind = cellKinds.indexOf('text');
const textAmount = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)/;
const fewest = 6;

/** Amounts on the sheet that no table took in; null when there are too few to be a table. */
export function unreadFigures(
  sheet: SheetSnapshot,
  tables: readonly TableReading[],
): { readonly count: number; readonly first: Cell } | null {
  const areas = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  const { cells } = sheet;
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
function looksLikeAmount(cells: CellColumns, index: number): boolean {
  if (cells.kinds[index] === textKind) return textAmount.test(cells.strings[cells.texts[index]!]!);
  if (cells.kinds[index] !== numberKind) return false;
  const format = cells.formatCodes[cells.formats[index]!]!;
  if (/%|[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return false;
  return Math.abs(cells.numbers[index]!) >= (format === 'General' ? 10_000 : 100);
}

function isInside(areas: readonly Area[], cell: Cell): boolean {
  return areas.some((area) => contains(area, cell));
}
