import type { Cell } from '../../../model/address.ts';
import { cellKinds, type SheetSnapshot, type WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { ColumnRole, Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { readAmountText, type AmountFault } from './amount-text.ts';
import { cellsIn, cellsOfTable } from '../area-cells.ts';
import { figureExpectedAt } from '../sums/expected-figure.ts';
import { figuresByCell } from '../figure-places.ts';

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
const numberKind = cellKinds.indexOf('number');
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
  const differences = differenceColumns(sheet, table);
  const found: TextAmount[] = [];
  for (const i of cellsOfTable(sheet.cells, table).texts) {
    const cell = { row: sheet.cells.rows[i]!, column: sheet.cells.columns[i]! };
    const own = figures.at.get(cell);
    const isFigure = own ? own.figure.state === 'text' : figures.ofColumn.has(cell.column);
    if (!isFigure && !differences.has(cell.column)) continue;
    const text = sheet.cells.strings[sheet.cells.texts[i]!]!;
    const read = readAmountText(text);
    if (own) {
      const fault = isLine(text) ? 'line' : (read?.fault ?? 'unreadable');
      found.push({ table, unit: own.unit, figure: own.figure, text, number: own.figure.printed, fault });
      continue;
    }
    const expected =
      read &&
      !isHeading(table, cell, text) &&
      (isFigure ? figureExpectedAt(sheet, table, cell) : besideFigure(table, cell));
    if (expected) found.push({ table, ...expected, text, ...read });
  }
  return found;
}

const differenceRoles: ReadonlySet<ColumnRole> = new Set(['variance', 'remaining']);

/** Columns of differences in euros: no figures of the plan, but numbers most of them. */
function differenceColumns({ cells }: SheetSnapshot, table: TableReading): ReadonlySet<number> {
  const columns = table.columns.filter(({ role }) => differenceRoles.has(role)).map(({ column }) => column);
  if (columns.length === 0) return new Set();
  const counts = new Map(columns.map((column) => [column, 0]));
  for (const i of cellsIn(cells, table.area)) {
    const count = counts.get(cells.columns[i]!);
    if (count === undefined) continue;
    const kind = cells.kinds[i];
    counts.set(cells.columns[i]!, count + (kind === numberKind ? 1 : kind === textKind ? -1 : 0));
  }
  return new Set(columns.filter((column) => counts.get(column)! > 0));
}

/** A text among differences, which no sum of the plan takes in. */
export function isDifference({ table, figure: { cell } }: TextAmount): boolean {
  return table.columns.some(({ column, role }) => column === cell.column && differenceRoles.has(role));
}

/** What the row of a difference speaks of. */
function besideFigure(table: TableReading, cell: Cell): Pick<TextAmount, 'unit' | 'figure'> | null {
  const { at } = figuresByCell(table);
  for (const { column } of table.columns) {
    const beside = at.get({ row: cell.row, column });
    if (beside) return { unit: beside.unit, figure: { ...beside.figure, cell } };
  }
  return null;
}

/** A year that is typed as text above its column, alone or below another heading. */
function isHeading(table: TableReading, { row, column }: Cell, text: string): boolean {
  const header = table.columns.find((one) => one.column === column)?.header.trim() ?? '';
  const said = text.trim();
  const isYear = /^(?:19|20)\d\d$/.test(said) && header.split(/\s+/).includes(said);
  return header === said || (isYear && row < figuresByCell(table).firstRow);
}

function isLine(text: string): boolean {
  return /\p{L}{4}/u.test(text.replace(/euroa?|noin|arviolta|cirka/giu, ''));
}
