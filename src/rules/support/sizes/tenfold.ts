import { kept } from '../../../model/kept.ts';
import type { ColumnRole, Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isTotalUnit } from '../formulas/calculated.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { isWithin } from '../sums/lines.ts';
import { quantityRows } from '../relations/rows.ts';
import { rolesIn } from '../roles.ts';

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
const fewestLines = 4;
const leastBudget = 2_000_000;
const none: (Tenfold & { readonly share: number })[] = [];

/** Typed amounts about ten times as large or small as all other versions of the line, which are of one size. */
export const tenfoldIn = kept((table: TableReading): readonly Tenfold[] =>
  table.units.flatMap((unit) => {
    if (isTotalUnit(unit)) return none;
    const typed = unit.figures
      .filter(isNumber)
      .filter(({ role, formula }) => formula === null && versions.has(role));
    return typed.length < fewest || isWithin(typed, 8)
      ? none
      : quantityRows(typed).flatMap((row) => oddIn(unit, row));
  }),
);

function oddIn(unit: UnitReading, row: readonly NumberFigure[]): Tenfold[] {
  if (isWithin(row, 8)) return none;
  const isAlike = row.every(({ cents }) => cents * row[0]!.cents > 0);
  if (row.length < fewest || !isAlike || areOfStretches(row)) return [];
  return row.flatMap((figure) => {
    const others = row.filter((other) => other !== figure);
    const sizes = others.map(({ cents }) => Math.abs(cents));
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const own = Math.abs(figure.cents);
    const isFar = (own >= least * 8 && own <= most * 12.5) || (own * 8 <= most && own * 12.5 >= least);
    return most < least * 1.5 && isFar ? [{ unit, figure, other: others[0]! }] : [];
  });
}

/** Two budgets of one year are those of a month and of the months until then. */
function areOfStretches(row: readonly NumberFigure[]): boolean {
  const years = row.filter(({ role }) => role === 'budget').map(({ year }) => year);
  return new Set(years).size < years.length;
}

/** Typed outcomes that use about ten times the share of their budget that the other lines use. */
export const tenfoldOutcomes = kept((table: TableReading): readonly Tenfold[] => {
  if (!rolesIn(table).has('actual')) return [];
  const lines = table.units.flatMap((unit) =>
    isTotalUnit(unit) || !unit.figures.some(isOutcome)
      ? none
      : quantityRows(unit.figures).flatMap((row) => usedOf(unit, row.filter(isNumber))),
  );
  if (lines.length < fewestLines) return [];
  const shares = lines.map(({ share }) => share).toSorted((a, b) => a - b);
  const middle = shares[shares.length >> 1]!;
  const isUsual = (share: number) => share > middle / 2 && share < middle * 2;
  if (shares.filter(isUsual).length * 4 < shares.length * 3) return [];
  return lines.filter(({ share, figure, other }) => {
    const isTyped = figure.formula === null && Math.abs(other.cents) >= leastBudget;
    return isTyped && share > middle * 8 && share < middle * 12.5;
  });
});

function isOutcome({ role, item }: Figure): boolean {
  return role === 'actual' && item !== 'margin';
}

const budgets = ['amendedBudget', 'budget', 'plan'] as const;

function usedOf(unit: UnitReading, row: readonly NumberFigure[]): (Tenfold & { readonly share: number })[] {
  const actuals = row.filter(isOutcome);
  const other = budgets.flatMap((role) => row.filter((one) => one.role === role)).at(0);
  const [figure, ...more] = actuals;
  if (!figure || more.length > 0 || !other || other.cents === 0 || figure.cents * other.cents <= 0) return [];
  return [{ unit, figure, other, share: figure.cents / other.cents }];
}
