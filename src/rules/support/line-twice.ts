import { cellAddress } from '../../model/address.ts';
import { figureKey, type TableReading } from '../../model/table.ts';
import { asPrinted, figureData, figuresByKey, isNumber, placeOf, unitName } from './figures.ts';
import { groupBy } from './group.ts';

/** In an export one line of a unit stands twice with the same amount; several such lines are meant so. */
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
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0 || Math.abs(pair.again.cell.row - pair.first.cell.row) !== 1) return;
  const { unit, first, again } = pair;
  yield {
    kind: 'fails' as const,
    reason: 'same-line' as const,
    at: placeOf(table, again.cell),
    related: [placeOf(table, first.cell)],
    unit: unitName(unit),
    severity: 'warning' as const,
    data: {
      ...figureData(table, unit, again),
      amount: asPrinted(again, again.cents),
      firstCell: cellAddress(first.cell),
    },
  };
}
