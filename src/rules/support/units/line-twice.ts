import { cellAddress } from '../../../model/address.ts';
import { figureKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import {
  asPrinted,
  figureData,
  figuresByKey,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../figures.ts';
import { groupBy } from '../group.ts';

/**
 * In an export one line of a unit stands twice with the same amount; several such lines are meant so, unless they are
 * all the lines that one unit has, pasted again right below.
 */
export function* lineTwice(table: TableReading) {
  const pairs = table.units.flatMap((unit) => {
    if (figuresByKey(unit).figures === unit.figures) return [];
    const typed = unit.figures
      .filter(isNumber)
      .filter(({ cents, formula, month }) => cents !== 0 && formula === null && month === null);
    const lines = groupBy(typed, (figure) => `${figureKey(figure)}|${figure.label}|${figure.cell.column}`);
    return [...lines.values()].flatMap((same) =>
      same.length === 2 && same[0]!.cents === same[1]!.cents
        ? [{ unit, first: same[0]!, again: same[1]! }]
        : [],
    );
  });
  const [pair] = pairs;
  if (!pair) return;
  const isLine = areOfTwoRows(pairs) && Math.abs(pair.again.cell.row - pair.first.cell.row) === 1;
  if (!isLine && !isBlockTwice(pairs)) return;
  const { unit, first, again } = pair;
  yield {
    kind: 'fails' as const,
    reason: isLine ? ('same-line' as const) : ('same-block' as const),
    at: placeOf(table, again.cell),
    related: [placeOf(table, first.cell)],
    unit: unitName(unit),
    severity: 'warning' as const,
    data: {
      ...figureData(table, unit, again),
      amount: asPrinted(again, again.cents),
      cell: cellAddress(again.cell),
      firstCell: cellAddress(first.cell),
    },
  };
}

interface Pair {
  readonly unit: UnitReading;
  readonly first: NumberFigure;
  readonly again: NumberFigure;
}

/** All versions of one line. */
function areOfTwoRows([pair, ...more]: readonly Pair[]): boolean {
  const { first, again } = pair!;
  return more.every(
    (other) => other.first.cell.row === first.cell.row && other.again.cell.row === again.cell.row,
  );
}

function isBlockTwice(pairs: readonly Pair[]): boolean {
  const { unit } = pairs[0]!;
  const rows = new Set(pairs.map(({ first }) => first.cell.row));
  if (rows.size < 2) return false;
  const told = unit.figures.filter(isNumber).filter(({ cents, month }) => cents !== 0 && month === null);
  return (
    told.length === pairs.length * 2 &&
    pairs.every((pair) => pair.unit === unit && pair.again.cell.row - pair.first.cell.row === rows.size)
  );
}
