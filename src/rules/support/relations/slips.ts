import { type ColumnRole, quantityOf } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import type { Suspect } from './candidates.ts';

const versions: ReadonlySet<ColumnRole> = new Set([
  'priorActual',
  'budget',
  'amendedBudget',
  'plan',
  'planYear',
  'forecast',
  'actual',
]);
const tenfold = 8;
const far = 4;
const near = 2;

/**
 * Unlike all other versions of its line, and like them once it is corrected: with the other sign, or with a digit too
 * many or too few, that is to about a tenth or ten times.
 */
export function isSlip({ unit, figure }: Pick<Suspect, 'unit' | 'figure'>, correction: number): boolean {
  if (!versions.has(figure.role)) return false;
  const others = unit.figures
    .filter(isNumber)
    .filter((other) => other !== figure && versions.has(other.role) && other.split === figure.split)
    .filter((other) => other.cents !== 0 && quantityOf(other) === quantityOf(figure))
    .map(({ cents }) => cents);
  if (others.length === 0) return false;
  const right = figure.cents + correction;
  return right === -figure.cents
    ? others.every((other) => other * right > 0)
    : isDigitOff(Math.abs(figure.cents), Math.abs(right), others.map(Math.abs));
}

function isDigitOff(own: number, right: number, sizes: readonly number[]): boolean {
  if (own < right * tenfold && right < own * tenfold) return false;
  const isUsual = (size: number) => right <= size * near && size <= right * near;
  return sizes.some(isUsual) && sizes.every((size) => own >= size * far || own * far <= size);
}
