import type { Cell } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import { foldCode } from '../../model/names.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';

/** Where the unit's code is printed: a cell of its own in the row of its name, else the cell of the name. */
export function codeCell(snapshot: WorkbookSnapshot, table: TableReading, unit: UnitReading): Cell {
  const { row } = unit.heading;
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells || unit.code === null) return unit.heading;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const value = cellAt(cells, row, column)?.value;
    const printed =
      value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text : '';
    if (foldCode(printed) === foldCode(unit.code)) return { row, column };
  }
  return unit.heading;
}
