import { kept } from '../../model/kept.ts';
import type { ColumnRole, TableReading, UnitReading } from '../../model/table.ts';
import { isTotalUnit } from './calculated.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { quantityRows } from './relations/rows.ts';

export interface Tenfold {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** Another version of the line. */
  readonly other: NumberFigure;
}

const versions: ReadonlySet<ColumnRole> = new Set([
  'priorActual',
  'budget',
  'amendedBudget',
  'plan',
  'planYear',
]);
const fewest = 3;

/** Typed amounts about ten times as large or small as all other versions of the line, which are of one size. */
export const tenfoldIn = kept((table: TableReading): readonly Tenfold[] =>
  table.units.flatMap((unit) => {
    if (isTotalUnit(unit)) return [];
    const typed = unit.figures.filter(({ role, formula }) => versions.has(role) && formula === null);
    return quantityRows(typed).flatMap((row) => oddIn(unit, row.filter(isNumber)));
  }),
);

function oddIn(unit: UnitReading, row: readonly NumberFigure[]): Tenfold[] {
  if (row.length < fewest || row.some(({ cents }) => cents === 0)) return [];
  return row.flatMap((figure) => {
    const others = row.filter((other) => other !== figure);
    const sizes = others.map(({ cents }) => Math.abs(cents));
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const own = Math.abs(figure.cents);
    const isFar = (own >= least * 8 && own <= most * 12.5) || (own * 8 <= most && own * 12.5 >= least);
    return most < least * 1.5 && isFar ? [{ unit, figure, other: others[0]! }] : [];
  });
}
