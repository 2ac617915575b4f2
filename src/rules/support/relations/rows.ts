import type { Figure, UnitReading } from '../../../model/table.ts';
import { periodKey } from '../figures.ts';
import { groupBy } from '../group.ts';

/** What a figure says, whatever its version and period. */
export function quantityOf({ item, account, label }: Figure): string {
  return item === 'account' ? (account ?? label.toLowerCase()) : item;
}

/** The figures of each quantity of a unit, all versions and periods together; external and internal apart. */
export function quantityRows(unit: UnitReading): Figure[][] {
  return [...groupBy(unit.figures, (figure) => `${quantityOf(figure)}|${figure.split}`).values()];
}

/** The figures of each column, its versions and periods apart. */
export function columnsOf(figures: readonly Figure[]): Figure[][] {
  return [...groupBy(figures, (figure) => `${periodKey(figure)}|${figure.cell.column}`).values()];
}
