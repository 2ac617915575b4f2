import { isMoneyRole } from '../model/table.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';

/**
 * "Kustannus | EU | Valtio | Kunta": beside what projects cost with a minus, columns without one are what others pay
 * of it.
 */
export function findFundingColumns(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const open = columns.filter(
    ({ role, item, entity }) => isMoneyRole(role) && item === null && entity === null,
  );
  const signs = new Map(open.map((column) => [column, signOf(units, column)]));
  const costs = open.filter((column) => signs.get(column) === -1);
  for (const column of open) {
    const isBeside = costs.some(({ role, year }) => role === column.role && year === column.year);
    if (signs.get(column) !== 1 || !isBeside) continue;
    column.item = 'revenue';
    for (const figure of units.flatMap((unit) => unit.figures))
      if (figure.column === column) Object.assign(figure, { item: 'revenue', account: null });
  }
}

/** That of all its figures; 0 where they differ or there are hardly any. */
function signOf(units: readonly DraftUnit[], column: DraftColumn): number {
  const values = units
    .flatMap(({ figures }) => figures.filter((figure) => figure.column === column))
    .flatMap(({ cell }) => (cell.value ? [Math.sign(cell.value)] : []));
  return values.length > 1 && new Set(values).size === 1 ? values[0]! : 0;
}
