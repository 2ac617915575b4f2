import { cellKinds, type WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { readAmountText, type AmountFault } from './amount-text.ts';
import { cellsIn } from './area-cells.ts';
import { figureExpectedAt } from './expected-figure.ts';
import { figuresByCell } from './figure-places.ts';

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
const known = new WeakMap<TableReading, readonly TextAmount[]>();

/** Every money cell that holds its amount as text, with the text as it stands. */
export function textAmounts(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
): readonly TextAmount[] {
  return tables.flatMap((table) => {
    let found = known.get(table);
    if (!found) known.set(table, (found = textsOf(snapshot, table)));
    return found;
  });
}

function textsOf(snapshot: WorkbookSnapshot, table: TableReading): TextAmount[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const figures = figuresByCell(table);
  const found: TextAmount[] = [];
  for (const i of cellsIn(sheet.cells, table.area)) {
    if (sheet.cells.kinds[i] !== textKind) continue;
    const cell = { row: sheet.cells.rows[i]!, column: sheet.cells.columns[i]! };
    const own = figures.at.get(cell);
    if (own ? own.figure.state !== 'text' : !figures.ofColumn.has(cell.column)) continue;
    const text = sheet.cells.strings[sheet.cells.texts[i]!]!;
    const read = readAmountText(text);
    if (own) {
      const fault = isLine(text) ? 'line' : (read?.fault ?? 'unreadable');
      found.push({ table, unit: own.unit, figure: own.figure, text, number: own.figure.printed, fault });
      continue;
    }
    const expected = read && !isHeading(table, cell.column, text) && figureExpectedAt(sheet, table, cell);
    if (expected) found.push({ table, ...expected, text, ...read });
  }
  return found;
}

/** A year that is typed as text above its column. */
function isHeading({ columns }: TableReading, column: number, text: string): boolean {
  return columns.some((one) => one.column === column && one.header.trim() === text.trim());
}

function isLine(text: string): boolean {
  return /\p{L}{4}/u.test(text.replace(/euroa?|noin|arviolta|cirka/giu, ''));
}
