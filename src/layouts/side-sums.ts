import { isMoneyRole, type Item } from '../model/table.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import { isExpense, isRevenue } from './sides.ts';

/** "Yhteensä" after wages, purchases and rents is all expense, where it is their sum: no margin. */
export function proveSideSums(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const money = columns.filter(({ role }) => isMoneyRole(role));
  for (const [index, column] of money.entries()) {
    const side = column.item === null && column.entity === null ? sideOf(money[index - 1]) : null;
    if (side === null) continue;
    const start = money.findLastIndex((other, at) => at < index && sideOf(other) !== side) + 1;
    const parts = new Set(money.slice(start, index));
    if (parts.size < 2 || !addsUp(units, column, parts)) continue;
    column.item = side;
    for (const figure of units.flatMap((unit) => unit.figures))
      if (figure.column === column) figure.item = side;
  }
}

function sideOf(column: DraftColumn | undefined): Item | null {
  if (!column?.item || column.item === 'revenue' || column.item === 'expense') return null;
  if (isExpense(column.item, column.account, null)) return 'expense';
  return isRevenue(column.item, column.account, null) ? 'revenue' : null;
}

function addsUp(units: readonly DraftUnit[], column: DraftColumn, parts: ReadonlySet<DraftColumn>): boolean {
  let telling = 0;
  for (const { figures } of units) {
    const total = figures.find((figure) => figure.column === column)?.cell.value ?? null;
    if (total === null) continue;
    const own = figures.filter((figure) => parts.has(figure.column) && figure.cell.value);
    const sum = own.reduce((all, { cell }) => all + cell.value!, 0);
    if (Math.abs(sum - total) > 0.5 * (own.length + 1)) return false;
    if (own.length > 1) telling++;
  }
  return telling > 1;
}
