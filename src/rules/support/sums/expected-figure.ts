import type { Area, Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { figuresByCell, type PlacedFigure } from '../figure-places.ts';

/** What a cell without a usable amount should hold: in a money column, in a row with a label. */
export function figureExpectedAt(sheet: SheetSnapshot, table: TableReading, cell: Cell): PlacedFigure | null {
  const { ofColumn, firstRow } = figuresByCell(table);
  const beside = ofColumn.get(cell.column);
  const label = beside && firstRow - 1 <= cell.row ? labelOf(sheet, table.area, cell) : '';
  if (!beside || label === '') return null;
  const at = { row: cell.row, column: cell.column };
  return { unit: unitAt(table, cell, beside.unit), figure: { ...beside.figure, cell: at, label } };
}

/** The unit whose heading stands above, or beside, the cell; that of the column where units stand side by side. */
function unitAt({ units }: TableReading, { row }: Cell, ofColumn: UnitReading): UnitReading {
  const below = ofColumn.heading.row;
  return units.findLast(({ heading }) => heading.row <= row && heading.row > below) ?? ofColumn;
}

/** The text nearest to the left of the cell in its row. */
function labelOf({ cells }: SheetSnapshot, area: Area, { row, column }: Cell): string {
  for (let left = column - 1; left >= area.left; left--) {
    const value = cellAt(cells, row, left)?.value;
    if (value?.kind === 'text' && /\p{L}{2}/u.test(value.text)) return value.text.trim();
  }
  return '';
}
