import { columnName } from '../../model/address.ts';
import { figureKey, type Figure, type UnitReading } from '../../model/table.ts';
import { isRepeated } from './figures.ts';
import { asMember, type Member } from './sum-members.ts';

/** Two columns of totals, as of estimated cost and of years, are each added up down their own column. */
export function columnSums(
  unit: UnitReading,
  parts: readonly UnitReading[],
): { readonly figure: Figure; readonly members: readonly Member[] }[] {
  return unit.figures.flatMap((figure) => {
    const key = figureKey(figure);
    if (figure.role !== 'total' || !isAddedDown(figure)) return [];
    if (!isRepeated(unit, key) && !parts.some((part) => isRepeated(part, key))) return [];
    const members = parts.flatMap((part) => {
      const own = part.figures.filter(
        (one) => one.cell.column === figure.cell.column && figureKey(one) === key,
      );
      return own.length === 1 ? [asMember(part, own[0]!)] : [];
    });
    return members.length === parts.length ? [{ figure, members }] : [];
  });
}

/** Its formula speaks of its own column only. */
function isAddedDown({ formula, cell }: Figure): boolean {
  const columns = new Set(formula?.toUpperCase().match(/(?<![A-Z])[A-Z]{1,3}(?=\$?\d)/g));
  return columns.size === 1 && columns.has(columnName(cell.column));
}
