import { columnName } from '../../../model/address.ts';
import { sumCents } from '../../../model/money.ts';
import { figureKey, type Figure, type Scale, type UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, isRepeated } from '../figures.ts';
import { slackOf } from '../rounding.ts';
import { asMember, type Member } from '../formulas/sum-members.ts';

interface ColumnSum {
  readonly figure: Figure;
  readonly members: readonly Member[];
}

/**
 * Columns that say the same quantity, version and year, as of estimated cost and of years or "LTK 2027 | KH 2027", are
 * each added up down their own: where a formula says so, or as many come out as do not.
 */
export function columnSums(
  unit: UnitReading,
  parts: readonly UnitReading[],
  scale: Scale,
): readonly ColumnSum[] {
  if (![unit, ...parts].some((one) => figuresByKey(one).repeated.size > 0)) return [];
  const sums = unit.figures.flatMap((figure) => {
    const key = figureKey(figure);
    if (!isAdditive(figure) || (!isRepeated(unit, key) && !parts.some((part) => isRepeated(part, key))))
      return [];
    const members = parts.flatMap((part) => {
      const own = part.figures.filter(
        (one) => one.cell.column === figure.cell.column && figureKey(one) === key,
      );
      return own.length === 1 ? [asMember(part, own[0]!)] : [];
    });
    return members.length === parts.length ? [{ figure, members }] : [];
  });
  if (sums.length === 0 || isBorneOut(sums, scale)) return sums;
  return sums.filter(({ figure }) => figure.role === 'total' && isAddedDown(figure));
}

function isBorneOut(sums: readonly ColumnSum[], scale: Scale): boolean {
  const right = sums.filter((sum) => comesOut(sum, scale)).length;
  return sums.length > 1 && right > 0 && right * 2 >= sums.length;
}

function comesOut({ figure, members }: ColumnSum, scale: Scale): boolean {
  const figures = members.map((member) => member.figure);
  if (!isNumber(figure) || figure.cents === 0 || !figures.every(isNumber)) return false;
  const amounts = figures.map(({ cents }) => cents);
  return Math.abs(sumCents(amounts) - figure.cents) <= slackOf([...amounts, figure.cents], scale);
}

/** Its formula speaks of its own column only. */
function isAddedDown({ formula, cell }: Figure): boolean {
  const columns = new Set(formula?.toUpperCase().match(/(?<![A-Z])[A-Z]{1,3}(?=\$?\d)/g));
  return columns.size === 1 && columns.has(columnName(cell.column));
}
