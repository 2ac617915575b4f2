import type { Cell } from '../../../model/address.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import { isMoneyRole, type TableReading } from '../../../model/table.ts';
import { unpackCell } from '../../../model/cells.ts';
import type { CellSnapshot, WorkbookSnapshot } from '../../../model/snapshot.ts';

/** A decision as minutes name it: `Kh 9.6.2025 § 140`, `13.12.2021 (§ 110)`, `Kv 15.11.2010 67 §`, `stf § 14`. */
const decision = /§|pykälä|paragraf|\b(?:kv|kh|valt|ltk|stf|sts|stfge|kfge|fge|kf)\.?\s*\d/i;
const council =
  /(?<!\p{L})(?:kv|kvalt|(?:kaupungin|kunnan)?valt\p{L}*|stf|kf|(?:st|k)?fge|(?:stads|kommun)?fullm\p{L}*|council)(?!\p{L})/iu;
const heading = /päätös|päätt|pykälä|§|beslut|decision/i;
const dateHeading = /^(?:pvm|päiväys|päivämäärä|datum|date)\b/i;
/** Under it a bare number is the section of the minutes. */
const sections = /§|pykälä|paragraf/i;
const date = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;

/** What the cells of a row beside its figures say of a decision. */
export interface RowDecision {
  readonly text: string;
  /** Where the decision stands. */
  readonly cell: Cell | null;
  readonly isDecision: boolean;
  readonly byCouncil: boolean;
  /** Year of the date in it; null when it has none. */
  readonly year: number | null;
}

export function decisionOf(snapshot: WorkbookSnapshot, table: TableReading, row: number): RowDecision {
  const cells = rowCells(snapshot, table, row);
  const texts = cells.flatMap(({ value, column }) =>
    value.kind === 'text' && !isName(table, column) ? [{ text: value.text, column }] : [],
  );
  const text = texts.map((one) => one.text).join(' ');
  const column = texts.find((one) => decision.test(one.text))?.column ?? sectionOf(table, cells);
  const year = date.exec(text)?.[3];
  return {
    text,
    cell: column === undefined ? null : { row, column },
    isDecision: column !== undefined,
    byCouncil: council.test(text),
    year: year === undefined ? null : Number(year),
  };
}

function sectionOf({ columns }: TableReading, cells: readonly CellSnapshot[]): number | undefined {
  const headed = columns.find(({ header, role }) => !isMoneyRole(role) && sections.test(header))?.column;
  const cell = headed === undefined ? undefined : cells.find(({ column }) => column === headed);
  return cell && (cell.value.kind === 'number' || (cell.value.kind === 'text' && /\d/.test(cell.value.text)))
    ? headed
    : undefined;
}

/** The table has a place for decisions: a column of that name, or a decision on some row. */
export function recordsDecisions({ snapshot }: Pick<CheckContext, 'snapshot'>, table: TableReading): boolean {
  if (table.columns.some(({ header }) => heading.test(header))) return true;
  const rows = new Set(table.units.flatMap(({ figures }) => figures.map(({ cell }) => cell.row)));
  return [...rows].some((row) => decisionOf(snapshot, table, row).isDecision);
}

/** Columns of codes and names never tell of a decision, nor does the first one where it is not known to hold others. */
function isName({ columns, area }: TableReading, column: number): boolean {
  const own = columns.find((one) => one.column === column);
  if (own?.role === 'text' && (heading.test(own.header) || dateHeading.test(own.header))) return false;
  return column === area.left || own?.role === 'code' || own?.role === 'name';
}

/** Cells of a row from the table's first column on, the cells right of the table included: remarks stand there. */
function rowCells(snapshot: WorkbookSnapshot, table: TableReading, row: number): CellSnapshot[] {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells) return [];
  let low = 0;
  let high = cells.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells.rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  const found: CellSnapshot[] = [];
  for (let i = low; i < cells.count && cells.rows[i] === row; i++) {
    const cell = unpackCell(cells, i);
    if (cell.column >= table.area.left && cell.column <= table.area.right + 3) found.push(cell);
  }
  return found;
}
