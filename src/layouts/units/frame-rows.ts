import { cellAddress } from '../../model/address.ts';
import type { BodyRow } from '../rows/body.ts';
import type { DraftFigure, DraftUnit } from '../draft.ts';
import { sumKey } from '../proofs/sum-match.ts';
import { namesFrame, namesRest } from '../vocabulary/row-names.ts';

/**
 * Below a sum may stand what was decided for it ("Valtuuston määräraha"), or the whole that it is taken from
 * ("Hankeraha yhteensä"), which adds up nothing, and the difference between the two ("Erotus"), which is no unit.
 */
export function settleFrames(units: DraftUnit[], areReservations: boolean): void {
  const filled = units.filter(({ figures }) => figures.length > 0);
  for (const [at, unit] of filled.entries()) {
    const sum = filled[at - 1];
    const next = filled[at + 1];
    if (unit.code !== null || !sum?.members?.length) continue;
    const isWhole = unit.isTotal && addsOnly(unit, sum) && isRest(next);
    const isFrame = !unit.isTotal && namesFrame(unit.name) && isOfSize(unit, sum);
    if (!isWhole && !isFrame) continue;
    unit.isTotal = true;
    unit.isGeneric = true;
    unit.members = null;
    for (const other of units)
      if (other.members?.includes(unit)) other.members = other.members.filter((member) => member !== unit);
    if (isFrame && !areReservations && isRest(next)) units.splice(units.indexOf(next!), 1);
  }
  dropRestOfAll(units, filled);
}

/** "Kehittämisraha" and "Vapaana" below the sum of what was taken from it: the whole is no unit beside its parts. */
function dropRestOfAll(units: DraftUnit[], filled: readonly DraftUnit[]): void {
  const [sum, whole, last] = filled.slice(-3);
  if (!isRest(last)) return;
  const isFrom = (unit: DraftUnit) => last!.figures.every((figure) => isTakenFrom(figure, unit));
  const isBelowWhole = isFrom(sum!) && whole!.code === null && !whole!.isTotal;
  if (!isBelowWhole && !isFrom(whole!)) return;
  units.splice(units.indexOf(last!), 1);
  if (isBelowWhole) Object.assign(whole!, { isTotal: true, isGeneric: true, members: null });
}

/** "Jää jakamatta" below all: a formula that takes the sum above it from what there is. */
function isTakenFrom({ cell, column }: DraftFigure, sum: DraftUnit): boolean {
  const taken = sum.members && sum.figures.find((figure) => figure.column === column)?.cell;
  return Boolean(taken && cell.formula?.includes(`-${cellAddress(taken)}`));
}

/** "Määräraha" between a sum and "Vapaana" is what the sum is taken from, and no quantity of it. */
export function isFrameOf(sum: DraftUnit | undefined, row: BodyRow, next: BodyRow | undefined): boolean {
  if (!sum?.isTotal || row.amounts.length === 0) return false;
  return namesFrame(row.main?.text ?? '') && namesRest(next?.main?.text ?? '');
}

function addsOnly(unit: DraftUnit, sum: DraftUnit): boolean {
  return unit.members?.length === 1 && unit.members[0] === sum;
}

function isRest(unit: DraftUnit | undefined): boolean {
  return unit !== undefined && unit.code === null && unit.members === null && namesRest(unit.name);
}

/** Half of it at least, and twice at most, in every quantity. */
function isOfSize(unit: DraftUnit, sum: DraftUnit): boolean {
  const amounts = new Map(sum.figures.map((figure) => [sumKey(figure), Math.abs(figure.cell.value ?? 0)]));
  return unit.figures.every((figure) => {
    const own = Math.abs(figure.cell.value ?? 0);
    const whole = amounts.get(sumKey(figure)) ?? own;
    return own * 2 >= whole && own <= whole * 2;
  });
}
