import { foldCode, foldName } from '../../model/names.ts';
import { figureKey, unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  figuresByKey,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';

interface Shared {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly other: NumberFigure;
}

const fewest = 3;

/** Amounts in thousands say so: the same figures elsewhere in the workbook are a thousand times larger. */
export const scaleUndeclared = defineRule({
  id: 'scale-undeclared',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['other-sheet-shows'],
  explains: ['amount-differs'],
  *check({ tables }) {
    for (const table of tables) {
      for (const other of tables) {
        const shared = other === table ? [] : sharedFigures(table, other);
        const smaller = shared.filter(isThousandth);
        if (smaller.length < fewest || smaller.length * 4 < shared.length * 3) continue;
        const { unit, figure, other: larger } = smaller[0]!;
        yield {
          kind: 'fails',
          reason: 'other-sheet-shows',
          at: placeOf(table, figure.cell),
          related: [placeOf(other, larger.cell)],
          unit: unitName(unit),
          consequences: smaller.map((one) => placeOf(table, one.figure.cell)),
          data: {
            ...figureData(table, unit, figure),
            actual: asPrinted(figure, figure.cents),
            sheet: other.sheet,
            other: figureTitle(other, larger),
            otherAmount: asPrinted(larger, larger.cents),
          },
        };
        break;
      }
    }
  },
});

/** Figures that both tables print of the same unit, quantity, version and period. */
function sharedFigures(table: TableReading, other: TableReading): Shared[] {
  const units = new Map(other.units.map((unit) => [nameOf(unit), unit]));
  return table.units.flatMap((unit) => {
    const same = units.get(nameOf(unit));
    return unit.figures.filter(isNumber).flatMap((figure) => {
      const there = same && figuresByKey(same).get(figureKey(figure));
      return isNumber(there) && figure.cents !== 0 && there.cents !== 0
        ? [{ unit, figure, other: there }]
        : [];
    });
  });
}

function isThousandth({ figure, other }: Shared): boolean {
  const half = Math.abs(figure.cents / figure.printed) * 500;
  return Math.abs(figure.printed) >= 2 && Math.abs(figure.cents * 1000 - other.cents) <= half;
}

function nameOf(unit: UnitReading): string {
  return unit.code === null ? foldName(unitTitle(unit)) : foldCode(unit.code);
}
