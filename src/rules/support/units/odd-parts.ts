import { type Figure, periodKey } from '../../../model/table.ts';
import type { NumberCell } from '../formulas/calculated.ts';
import type { Proofs } from '../sums/proof.ts';
import type { Outlier } from '../formulas/usual-formula.ts';

/** The margin that does not come out because a part of it is not calculated like those in line with it. */
export function brokenMargin(
  { number }: Outlier,
  { differing }: Pick<Proofs, 'differing'>,
  outliers: readonly Outlier[],
): Figure | null {
  const { unit, figure, isFigure } = number;
  if (!isFigure || (figure.item !== 'revenue' && figure.item !== 'expense')) return null;
  const margin = unit.figures.find(
    (other) =>
      other.item === 'margin' &&
      periodKey(other) === periodKey(figure) &&
      differing.get(other)?.kind === 'margin',
  );
  if (!margin?.formula) return null;
  return outliers.some((one) => isOf(one.number, margin)) ? null : margin;
}

function isOf({ figure, isFigure }: NumberCell, other: Figure): boolean {
  return isFigure && figure === other;
}
