import type { Cell } from '../../../model/address.ts';
import { cellKinds, type CellColumns, type WorkbookSnapshot } from '../../../model/snapshot.ts';
import {
  isMoneyRole,
  quantityOf,
  type ColumnRole,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { cellsIn, cellsOfTable } from '../area-cells.ts';
import { FormulaPrints } from './formula-print.ts';
import { cellsInLine, lineKey } from '../cells-in-line.ts';
import { figuresByCell, type PlacedFigure } from '../figure-places.ts';
import { groupBy, groupRuns } from '../group.ts';

/** A number of a table: an amount, a difference between columns, a share. */
export interface NumberCell {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** The amount it is; beside amounts, one of its row. */
  readonly figure: Figure;
  readonly isFigure: boolean;
  readonly cell: Cell;
  /** Null for a typed number. */
  readonly formula: string | null;
  /** See `FormulaPrints`; empty for a typed number. */
  readonly print: string;
}

const numberKind = cellKinds.indexOf('number');
/** Columns that are calculated from others in their row. */
const across: ReadonlySet<ColumnRole> = new Set(['total', 'amendedBudget', 'amendment', 'remaining']);

/** The numbers of a table in reading order. */
export const numbersOf = keptOfTable((cells, table) => findNumbers(cells, table, cellsIn(cells, table.area)));

/** Those in columns and rows that stand in line with formulas: in the others everything is typed. */
export const numbersInLine = keptOfTable((cells, table) => {
  const within = cellsIn(cells, table.area);
  const { columns, rows } = cellsInLine(cells, within, figuresByCell(table).at, isOfTotal);
  const inLine = within.filter((i) => columns.has(cells.columns[i]!) || rows.has(cells.rows[i]!));
  return findNumbers(cells, table, inLine);
});

/** Those that have a formula. */
export const calculatedOf = keptOfTable((cells, table) =>
  findNumbers(cells, table, cellsOfTable(cells, table).formulas),
);

function keptOfTable(find: (cells: CellColumns, table: TableReading) => readonly NumberCell[]) {
  const known = new WeakMap<TableReading, readonly NumberCell[]>();
  return ({ sheets }: WorkbookSnapshot, table: TableReading): readonly NumberCell[] => {
    let numbers = known.get(table);
    if (numbers) return numbers;
    const cells = sheets.find(({ name }) => name === table.sheet)?.cells;
    known.set(table, (numbers = cells ? find(cells, table) : []));
    return numbers;
  };
}

export function isTotalUnit({ members, level }: UnitReading): boolean {
  return Boolean(members?.length) || level === 'total';
}

/** It adds up the rows of its column, and stands in no line down it. */
export function isOfTotal({ unit, figure }: PlacedFigure): boolean {
  return isTotalUnit(unit) && !across.has(figure.role) && figure.role !== 'month';
}

/** A formula without references (`=-37259900`) is a typed amount all the same. */
export function isCalculated(formula: string | null): formula is string {
  if (formula === null) return false;
  const first = formula.charCodeAt(1) | 32;
  return (first >= 97 && first <= 122) || /\p{L}/u.test(formula);
}

/**
 * Those that are to be calculated alike down a column: the same quantity of units of one kind. Months below each other
 * are alike in the column of a total, too.
 */
export function linesDown(numbers: readonly NumberCell[]): NumberCell[][] {
  const down = numbers.filter((number) => !number.isFigure || !isOfTotal(number));
  const ofOwn = ({ figure, isFigure }: NumberCell) => (isFigure ? keyDown(figure) : '');
  return [...groupBy(down, ({ cell }) => cell.column).values()].flatMap((line) => [
    ...groupBy(line, ofOwn).values(),
  ]);
}

/** Of the line down its column that an amount stands in. */
export function keyDown(figure: Figure): string {
  return across.has(figure.role) ? '' : quantityOf(figure);
}

/** Of the line along its row; null where it stands in none. */
export function keyAlong(figure: Figure): number | null {
  return across.has(figure.role) ? null : lineKey(figure);
}

/** Likewise along a row: the same quantity of one unit. */
export function linesAlong(numbers: readonly NumberCell[]): (readonly NumberCell[])[] {
  const lines: (readonly NumberCell[])[] = [];
  let row: NumberCell[] = [];
  const close = () => {
    if (row.length === 0) return;
    for (const line of groupRuns(row, (one, other) => keyOf(one) === keyOf(other), keyOf)) lines.push(line);
    row = [];
  };
  for (const number of numbers) {
    if (!number.isFigure || across.has(number.figure.role)) continue;
    if (row.length > 0 && row[0]!.cell.row !== number.cell.row) close();
    row.push(number);
  }
  close();
  return lines;
}

function keyOf({ figure }: NumberCell): number {
  return lineKey(figure);
}

/** Numbers that are no amounts: differences, shares. */
export function columnsBeside({ columns }: TableReading): ReadonlySet<number> {
  return new Set(
    columns
      .filter(({ role }) => !isMoneyRole(role) && role !== 'code' && role !== 'name' && role !== 'text')
      .map(({ column }) => column),
  );
}

/** Those at the given positions. */
function findNumbers(cells: CellColumns, table: TableReading, positions: readonly number[]): NumberCell[] {
  const { at } = figuresByCell(table);
  const ofRow = new Map<number, PlacedFigure>();
  const beside = columnsBeside(table);
  if (beside.size > 0)
    for (const { figures } of table.units)
      for (const { cell } of figures) if (!ofRow.has(cell.row)) ofRow.set(cell.row, at.get(cell)!);
  const numbers: NumberCell[] = [];
  const prints = new FormulaPrints();
  for (const i of positions) {
    const formula = cells.formulas[i]! < 0 ? null : cells.strings[cells.formulas[i]!]!;
    if (formula === null && cells.kinds[i] !== numberKind) continue;
    const here = { row: cells.rows[i]!, column: cells.columns[i]! };
    const own = at.figureAt(here);
    const placed = own ? null : beside.has(here.column) ? ofRow.get(here.row) : undefined;
    if (placed === undefined) continue;
    const figure = placed ? placed.figure : own!;
    const unit = placed ? placed.unit : at.unitAt(here)!;
    const cell = own ? own.cell : here;
    const print = isCalculated(formula) ? prints.of(formula, cell, table.sheet) : '';
    numbers.push({ table, unit, figure, isFigure: own !== undefined, cell, formula, print });
  }
  return numbers;
}
