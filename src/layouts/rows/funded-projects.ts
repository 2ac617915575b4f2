import { isMoneyRole } from '../../model/table.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { isWholeCost } from '../kind.ts';
import { letters } from '../cells/text.ts';
import { fundingWords } from '../vocabulary/row-names.ts';

/**
 * "Kokonaiskustannus | Valtion rahoitus" says it in words; "Kustannus | EU | Valtio | Kunta": beside what projects cost with a minus, columns without one are what others pay
 * of it. What is paid of a cost stands in no more rows than the cost.
 */
export function findFundingColumns(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const open = columns.filter(
    ({ role, item, entity }) => isMoneyRole(role) && item === null && entity === null,
  );
  const signs = new Map(open.map((column) => [column, signsOf(units, column)]));
  const costs = open.filter((column) => signs.get(column)!.sign === -1);
  const hasWhole = open.some(isWholeCost);
  for (const column of open) {
    const { sign, count } = signs.get(column)!;
    const isBeside = costs.some(
      (cost) => cost.role === column.role && cost.year === column.year && signs.get(cost)!.count >= count,
    );
    const isCalledSo = hasWhole && fundingWords.has(letters(column.header));
    if (!isCalledSo && (sign !== 1 || !isBeside)) continue;
    column.item = 'revenue';
    for (const figure of units.flatMap((unit) => unit.figures))
      if (figure.column === column) Object.assign(figure, { item: 'revenue', account: null });
  }
}

/** The sign of all its figures, 0 where they differ or there are hardly any, and how many are no zeros. */
function signsOf(units: readonly DraftUnit[], column: DraftColumn): { sign: number; count: number } {
  const values = units
    .flatMap(({ figures }) => figures.filter((figure) => figure.column === column))
    .flatMap(({ cell }) => (cell.value ? [Math.sign(cell.value)] : []));
  const isOne = values.length > 1 && new Set(values).size === 1;
  return { sign: isOne ? values[0]! : 0, count: values.length };
}
