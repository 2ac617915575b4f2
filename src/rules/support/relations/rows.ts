import { type Figure, type Item, periodKey, quantityOf } from '../../../model/table.ts';
import { groupBy, groupRuns } from '../group.ts';

/** A unit's figures by quantity, all versions and periods together; external and internal apart. */
export function quantityRows<Of extends Figure>(figures: readonly Of[]): Of[][] {
  return groupRuns(figures, isOfRow, (figure) => `${quantityOf(figure)}|${figure.split}`);
}

function isOfRow(a: Figure, b: Figure): boolean {
  return a.split === b.split && quantityOf(a) === quantityOf(b);
}

/** The figures of each column, its versions and periods apart. */
export function columnsOf(figures: readonly Figure[]): Figure[][] {
  return [...groupBy(figures, (figure) => `${periodKey(figure)}|${figure.cell.column}`).values()];
}

/** A unit's figures by version and period; "Yhteensä" beside the lines of the plan is of their version, where they have none of its quantity. */
export function periodsOf(figures: readonly Figure[]): Figure[][] {
  const periods = groupBy(figures, periodKey);
  for (const [key, totals] of periods) {
    if (totals[0]!.role !== 'total') continue;
    const lines = periods.get(periodKey({ ...totals[0]!, role: 'plan' }));
    if (!lines || lines.every(({ item }) => !lineItems.has(item))) continue;
    const quantities = new Set(lines.map(quantityOf));
    if (totals.some((total) => lineItems.has(total.item) || quantities.has(quantityOf(total)))) continue;
    lines.push(...totals);
    periods.delete(key);
  }
  return [...periods.values()];
}

const lineItems: ReadonlySet<Item> = new Set<Item>(['account', 'personnel', 'grants']);
