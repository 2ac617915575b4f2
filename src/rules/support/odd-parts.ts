import { type Figure, periodKey } from '../../model/table.ts';
import type { NumberCell } from './calculated.ts';
import type { Proof } from './proof.ts';
import type { Outlier } from './usual-formula.ts';

/** The margin that does not come out because a part of it is not calculated like those in line with it. */
export function brokenMargin(
  { number }: Outlier,
  proofs: ReadonlyMap<Figure, Proof>,
  outliers: readonly Outlier[],
): Figure | null {
  const { unit, figure, isFigure } = number;
  if (!isFigure || (figure.item !== 'revenue' && figure.item !== 'expense')) return null;
  const margin = unit.figures.find(
    (other) => other.item === 'margin' && periodKey(other) === periodKey(figure),
  );
  const proof = margin && proofs.get(margin);
  if (!margin?.formula || proof?.verdict !== 'differs' || proof.kind !== 'margin') return null;
  return outliers.some((one) => isOf(one.number, margin)) ? null : margin;
}

function isOf({ figure, isFigure }: NumberCell, other: Figure): boolean {
  return isFigure && figure === other;
}
