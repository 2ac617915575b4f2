import { type Figure, periodKey, quantityOf } from '../../../model/table.ts';
import { groupBy, groupRuns } from '../group.ts';

/** A unit's figures by quantity, all versions and periods together; external and internal apart. */
export function quantityRows(figures: readonly Figure[]): Figure[][] {
  return groupRuns(figures, isOfRow, (figure) => `${quantityOf(figure)}|${figure.split}`);
}

function isOfRow(a: Figure, b: Figure): boolean {
  return a.split === b.split && quantityOf(a) === quantityOf(b);
}

/** The figures of each column, its versions and periods apart. */
export function columnsOf(figures: readonly Figure[]): Figure[][] {
  return [...groupBy(figures, (figure) => `${periodKey(figure)}|${figure.cell.column}`).values()];
}
