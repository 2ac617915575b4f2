import type { TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { rolesIn } from '../roles.ts';

/** A change of the plan or budget that is not nil. */
export interface Amendment {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

/** Amendments of revenue, expense and investments; the margin follows from them, and totals from their parts. */
export function* amendmentsOf(tables: readonly TableReading[]): Generator<Amendment> {
  for (const table of tables) {
    if (!rolesIn(table).has('amendment')) continue;
    for (const unit of table.units) {
      if (unit.members) continue;
      for (const figure of unit.figures) {
        if (figure.role !== 'amendment' || !isNumber(figure) || figure.cents === 0) continue;
        if (figure.item !== 'margin' || isAlone(unit, figure)) yield { table, unit, figure };
      }
    }
  }
}

/** A margin whose unit prints no other amendment of that year. */
function isAlone({ figures }: UnitReading, margin: NumberFigure): boolean {
  return !figures.some(
    (other) => other !== margin && other.role === 'amendment' && other.year === margin.year && other.cents,
  );
}
