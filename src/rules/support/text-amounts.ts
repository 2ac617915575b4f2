import type { Area, Cell } from '../../model/address.ts';
import { cellAt, unpackCell } from '../../model/cells.ts';
import { cellKinds, type SheetSnapshot, type WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { readAmountText, type AmountFault } from './amount-text.ts';
import { cellsIn } from './area-cells.ts';
import { figuresByCell, placeKey } from './figure-places.ts';

export interface TextAmount {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** A figure of the same column when the text itself could not be read as one. */
  readonly figure: Figure;
  readonly text: string;
  /** What the text says; null when its digits are not the usual ones. */
  readonly number: number | null;
  /** `line`: label and amount share the cell. */
  readonly fault: AmountFault | 'line';
}

const textKind = cellKinds.indexOf('text');
const known = new WeakMap<readonly TableReading[], readonly TextAmount[]>();

/** Every money cell that holds its amount as text, with the text as it stands. */
export function textAmounts(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
): readonly TextAmount[] {
  const found = known.get(tables) ?? tables.flatMap((table) => textsOf(snapshot, table));
  known.set(tables, found);
  return found;
}

function textsOf(snapshot: WorkbookSnapshot, table: TableReading): TextAmount[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const figures = figuresByCell(table);
  const found: TextAmount[] = [];
  for (const i of cellsIn(sheet.cells, table.area)) {
    if (sheet.cells.kinds[i] !== textKind) continue;
    const cell = unpackCell(sheet.cells, i);
    const text = cell.value.kind === 'text' ? cell.value.text : '';
    const own = figures.at.get(placeKey(cell));
    const read = readAmountText(text);
    if (own) {
      if (own.figure.state !== 'text') continue;
      const fault = isLine(text) ? 'line' : (read?.fault ?? 'unreadable');
      found.push({ table, ...own, text, number: own.figure.printed, fault });
      continue;
    }
    const label = read && figures.firstRow - 1 <= cell.row ? labelOf(sheet, table.area, cell) : '';
    const beside = label === '' ? undefined : figures.ofColumn.get(cell.column);
    if (!read || !beside) continue;
    const unit = unitAt(table, cell, beside.unit);
    const figure = { ...beside.figure, cell: { row: cell.row, column: cell.column }, label };
    found.push({ table, unit, figure, text, ...read });
  }
  return found;
}

/** The unit whose heading stands above, or beside, the cell; that of the column where units stand side by side. */
function unitAt({ units }: TableReading, { row }: Cell, ofColumn: UnitReading): UnitReading {
  const below = ofColumn.heading.row;
  return units.findLast(({ heading }) => heading.row <= row && heading.row > below) ?? ofColumn;
}

function isLine(text: string): boolean {
  return /\p{L}{4}/u.test(text.replace(/euroa?|noin|arviolta|cirka/giu, ''));
}

/** The text nearest to the left of the cell in its row. */
function labelOf({ cells }: SheetSnapshot, area: Area, { row, column }: Cell): string {
  for (let left = column - 1; left >= area.left; left--) {
    const value = cellAt(cells, row, left)?.value;
    if (value?.kind === 'text' && /\p{L}{2}/u.test(value.text)) return value.text.trim();
  }
  return '';
}
