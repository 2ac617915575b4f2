import type { Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import { foldCode } from '../../../model/names.ts';
import type { CellColumns, WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';

/** Where the unit's code is printed: a cell of its own in the row of its name, a title, else the cell of the name. */
export function codeCell(snapshot: WorkbookSnapshot, table: TableReading, unit: UnitReading): Cell {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells || unit.code === null) return unit.heading;
  const code = foldCode(unit.code);
  const { row } = unit.heading;
  const { left, right } = table.area;
  for (let column = left; column <= right; column++)
    if (foldCode(printedAt(cells, row, column)) === code) return { row, column };
  return namedAt(snapshot, table, unit);
}

/** The unit's heading, or the title above the table that names it. */
export function namedAt(
  { sheets }: WorkbookSnapshot,
  table: TableReading,
  { code, heading }: UnitReading,
): Cell {
  const cells = sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells || code === null || heading.row !== table.area.top) return heading;
  return titleWith(foldCode(code), cells, table) ?? heading;
}

const titleRows = 15;

/** The nearest text above the table that has the code among its words. */
function titleWith(code: string, cells: CellColumns, { area }: TableReading): Cell | null {
  for (let row = area.top - 1; row >= Math.max(0, area.top - titleRows); row--)
    for (let column = area.left; column <= area.right; column++) {
      const words = printedAt(cells, row, column).split(/[^\p{L}\p{N}]+/u);
      if (words.includes(code)) return { row, column };
    }
  return null;
}

function printedAt(cells: CellColumns, row: number, column: number): string {
  const value = cellAt(cells, row, column)?.value;
  return value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text : '';
}
