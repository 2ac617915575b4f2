import type { Place } from '../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { placeOf } from './figures.ts';
import { marginsOf } from './margins.ts';

/** The margins that a wrong revenue or expense of a unit makes wrong. */
export function marginsBeside(table: TableReading, unit: UnitReading, figures: readonly Figure[]): Place[] {
  return marginsOf(unit).flatMap(({ revenue, expense, margin }) =>
    margin && figures.some((figure) => figure === revenue || figure === expense)
      ? [placeOf(table, margin.cell)]
      : [],
  );
}
