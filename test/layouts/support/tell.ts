import { areaAddress, cellAddress, columnName } from '../../../src/model/address.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import {
  unitTitle,
  type ColumnReading,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../../src/model/table.ts';
import { readTables } from '../../../src/layouts/index.ts';
import { drawSheet } from '../../support/draw-sheet.ts';

/** The readings of a drawing (see `drawSheet`), plain lists left out. */
export function readDrawing(drawing: string): TableReading[] {
  return plansOf(drawSheet(drawing).snapshot);
}

export function plansOf(snapshot: WorkbookSnapshot): TableReading[] {
  return readTables(snapshot).filter((table) => table.kind !== 'list');
}

/** The one table of a drawing; throws when it holds another number of tables. */
export function readOne(drawing: string): TableReading {
  const tables = readDrawing(drawing);
  if (tables.length !== 1) throw new Error(`Expected one table, read ${tables.length}.`);
  return tables[0]!;
}

/**
 * A reading in lines of text, one per unit below a line on the table and a line on its columns:
 *
 *     plan A1:B8 2025 negative
 *     A name | B plan 2025
 *     1200 Hallintopalvelut · operatingUnit · revenue B4 1304800 · expense B5 -4052900
 *     Yhteensä · total = 1200 Hallintopalvelut · …
 *
 * Amounts are euros with expense negative; `< X` names the parent, `= X + Y` the members of a sum,
 * `x1000` a scale other than euros. Roles of figures are told where they differ from their column's.
 */
export function tell(table: TableReading): string[] {
  const scale = table.scale === 1 ? '' : ` x${table.scale}`;
  return [
    `${table.kind} ${areaAddress(table.area)} ${table.year ?? '-'} ${table.expenseSign}${scale}`,
    table.columns.map(tellColumn).join(' | '),
    ...table.units.map((unit) => tellUnit(table, unit)),
  ];
}

function tellColumn(column: ColumnReading): string {
  const timeless = ['code', 'name', 'text', 'other', 'variance', 'remaining', 'usedPercent', 'changePercent'];
  const year = timeless.includes(column.role) ? null : column.year;
  return [columnName(column.column), column.role, year, column.item, column.split].filter(Boolean).join(' ');
}

function tellUnit(table: TableReading, unit: UnitReading): string {
  const title = (position: number) => unitTitle(table.units[position]!);
  const parent = unit.parent === null ? '' : ` < ${title(unit.parent)}`;
  const members = unit.members === null ? '' : ` = ${unit.members.map(title).join(' + ')}`;
  return [
    unitTitle(unit),
    unit.level + parent + members,
    ...unit.figures.map((f) => tellFigure(table, f)),
  ].join(' · ');
}

function tellFigure(table: TableReading, figure: Figure): string {
  const what = figure.item === 'account' ? (figure.account ?? figure.label) : figure.item;
  const column = table.columns.find((one) => one.column === figure.cell.column);
  const role = column?.role === figure.role ? null : figure.role;
  const amount = figure.cents === null ? figure.state : figure.cents / 100;
  return [what, role, cellAddress(figure.cell), amount].filter((part) => part !== null).join(' ');
}

/** Lines of an expected reading, their indent taken away. */
export function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
