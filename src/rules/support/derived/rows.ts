import type { Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { ColumnReading, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';

export interface Placed {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

/** A cell of a column that is calculated from other columns, with the amounts of its row by column. */
export interface DerivedCell {
  readonly cell: Cell;
  readonly value: number;
  readonly amounts: ReadonlyMap<number, Placed>;
}

/** The numbers of a share, change or variance column, row by row. */
export function derivedCells(
  snapshot: WorkbookSnapshot,
  table: TableReading,
  { column }: ColumnReading,
): DerivedCell[] {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells) return [];
  return [...amountRows(table)].flatMap(([row, amounts]) => {
    const value = cellAt(cells, row, column)?.value;
    return value?.kind === 'number' ? [{ cell: { row, column }, value: value.number, amounts }] : [];
  });
}

const known = new WeakMap<TableReading, ReadonlyMap<number, ReadonlyMap<number, Placed>>>();

/** The amounts of a table by row and column. */
function amountRows(table: TableReading): ReadonlyMap<number, ReadonlyMap<number, Placed>> {
  const before = known.get(table);
  if (before) return before;
  const rows = new Map<number, Map<number, Placed>>();
  for (const unit of table.units) {
    for (const figure of unit.figures) {
      if (!isNumber(figure)) continue;
      const row = rows.get(figure.cell.row) ?? new Map<number, Placed>();
      row.set(figure.cell.column, { unit, figure });
      rows.set(figure.cell.row, row);
    }
  }
  known.set(table, rows);
  return rows;
}
