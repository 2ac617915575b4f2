import type { Cell } from '../../../model/address.ts';
import type { Place } from '../../../model/outcome.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { isTotalUnit } from '../formulas/calculated.ts';
import { placeOf } from '../figures.ts';

/** Cells that an amount missing at a cell makes wrong: what else its unit and its row hold, and totals of its column. */
export function sumsAround(table: TableReading, unit: UnitReading, cell: Cell): Place[] {
  return table.units.flatMap((other) =>
    other.figures
      .filter(
        ({ cell: { row, column } }) =>
          row === cell.row || (column === cell.column && (other === unit || isTotalUnit(other))),
      )
      .map((figure) => placeOf(table, figure.cell)),
  );
}
