import type { TableReading, UnitReading } from '../../model/table.ts';
import { isTotalUnit } from './calculated.ts';
import { figuresByKey, isNumber, type NumberFigure } from './figures.ts';
import { groupBy } from './group.ts';

/** An expense that is of the size of the others only when it is counted a thousandfold. */
export interface OddSize {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** The smallest of the others. */
  readonly least: NumberFigure;
}

/** Hundred euros, in cents: budgets rounded to less say nothing by being round. */
const roundAmount = 10_000;

/** Where all the other units have round amounts of one size, and this one has neither. */
export function oddSizes(table: TableReading): OddSize[] {
  if (table.scale !== 1) return [];
  const expenses = table.units
    .filter((unit) => !isTotalUnit(unit))
    .flatMap((unit) =>
      Array.from(figuresByKey(unit)).flatMap(([key, figure]) =>
        isNumber(figure) && figure.item === 'expense' && figure.cents !== 0 ? [{ key, unit, figure }] : [],
      ),
    );
  const columns = groupBy(expenses, ({ unit, key }) => `${unit.level}|${key}`);
  return [...columns.values()].flatMap((column) => {
    const apart = farFromAll(column);
    if (apart) return [apart];
    const odd = column.filter(({ figure }) => !isRound(figure));
    const others = column.filter(({ figure }) => isRound(figure)).toSorted((a, b) => size(a) - size(b));
    const [one] = odd;
    if (!one || odd.length > 1 || others.length < 3) return [];
    const [least, most] = [size(others[0]!), size(others.at(-1)!)];
    const isOdd = size(one) * 20 < least && size(one) * 1000 >= least / 3 && size(one) * 1000 <= most * 3;
    return isOdd ? [{ ...one, least: others[0]!.figure }] : [];
  });
}

/** Without round amounts to go by: many others of one size, and this one more than a hundred times smaller. */
function farFromAll(column: readonly Omit<OddSize, 'least'>[]): OddSize | null {
  const [one, ...others] = column.toSorted((a, b) => size(a) - size(b));
  if (!one || others.length < 5) return null;
  const [least, most] = [size(others[0]!), size(others.at(-1)!)];
  const isAlike = most <= least * 10 && size(one) * 100 < least;
  return isAlike && size(one) * 1000 >= least / 3 && size(one) * 1000 <= most * 3
    ? { ...one, least: others[0]!.figure }
    : null;
}

function isRound({ cents }: NumberFigure): boolean {
  return cents % roundAmount === 0;
}

function size({ figure }: { readonly figure: NumberFigure }): number {
  return Math.abs(figure.cents);
}
