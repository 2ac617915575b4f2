import type { CheckContext } from '../../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, type NumberFigure } from '../figures.ts';
import { oddSigns } from '../sums/lines.ts';
import { marginsOf, signTurned } from '../sums/margins.ts';
import { namesPot } from '../pots/pots.ts';
import { consequencesOf, type Fault } from '../relations/faults.ts';
import { arithmeticOf } from '../relations/index.ts';
import { sideOf } from './sides.ts';

export interface TurnedFigure {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** Sums come out only with the other sign. */
  readonly isProved: boolean;
  /** Sums that fail because of it. */
  readonly consequences: readonly NumberFigure[];
}

export interface SideSigns {
  /** Totals of the side with the sign they should have. */
  readonly usual: number;
  /** Those, and the accounts likewise. */
  readonly right: number;
  readonly turned: readonly TurnedFigure[];
}

/** Amounts that carry the sign of the other side of the income statement. An amendment may go either way. */
export function turnedSigns(
  context: CheckContext,
  table: TableReading,
  side: 'revenue' | 'expense',
): SideSigns {
  const wrong = side === 'revenue' ? -1 : 1;
  const { faults } = arithmeticOf(context);
  const turned: TurnedFigure[] = [];
  const hasOther = side === 'expense' && table.units.some(({ figures }) => figures.some(isOtherCost));
  const odd = hasOther ? oddSigns(table) : null;
  let usual = 0;
  let right = 0;
  for (const unit of table.units) {
    if (table.kind === 'reservations' && namesPot(unit.name)) continue;
    for (const figure of unit.figures) {
      if (!isAdditive(figure) || figure.role === 'amendment' || !isNumber(figure) || figure.cents === 0)
        continue;
      if (sideOf(figure) !== side && !(isOtherCost(figure) && odd?.has(figure))) continue;
      if (figure.cents * wrong > 0) {
        const proof = proofOf(faults, unit, figure);
        const follows = figure.formula !== null || unit.members !== null || isToldOtherwise(figure, faults);
        if (proof.isProved || !follows) turned.push({ unit, figure, ...proof });
      } else {
        right++;
        if (figure.item === side) usual++;
      }
    }
  }
  return { usual, right, turned };
}

/** Of neither side of the margin: only the rest of its line says which sign it has. */
function isOtherCost({ item }: Figure): boolean {
  return item === 'investment' || item === 'depreciation';
}

/** A sum it belongs to fails for another reason than its sign. */
function isToldOtherwise(figure: NumberFigure, faults: readonly Fault[]): boolean {
  return faults.some(
    (fault) =>
      !fault.isTurned &&
      (fault.figure === figure || fault.relation.terms.some((term) => term.figure === figure)),
  );
}

function proofOf(
  faults: readonly Fault[],
  unit: UnitReading,
  figure: NumberFigure,
): Pick<TurnedFigure, 'isProved' | 'consequences'> {
  const fault = faults.find((one) => one.figure === figure && one.isTurned);
  const margins = marginsOf(unit).filter((parts) => parts.expense === figure && signTurned(parts));
  return {
    isProved: fault !== undefined || margins.length > 0,
    consequences: [
      ...(fault ? consequencesOf(fault).map(({ result }) => result) : []),
      ...margins.flatMap(({ margin }) => (isNumber(margin) ? [margin] : [])),
    ],
  };
}
