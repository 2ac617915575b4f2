import { type Figure, periodKey, quantityOf, type UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';

/** The figures of each quantity of a unit, all versions and periods together; external and internal apart. */
export function quantityRows(unit: UnitReading): Figure[][] {
  return [...groupBy(unit.figures, (figure) => `${quantityOf(figure)}|${figure.split}`).values()];
}

/** The figures of each column, its versions and periods apart. */
export function columnsOf(figures: readonly Figure[]): Figure[][] {
  return [...groupBy(figures, (figure) => `${periodKey(figure)}|${figure.cell.column}`).values()];
}
