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
]);
const tenfold = 8;
const far = 4;
const near = 2;

/** Far larger or smaller than all other versions of its line, and of their size once it is corrected to about a tenth, or ten times: a digit too many or too few. */
export function isSlip({ unit, figure }: Pick<Suspect, 'unit' | 'figure'>, correction: number): boolean {
  if (!versions.has(figure.role)) return false;
  const line = unit.figures.filter(isNumber).filter((other) => versions.has(other.role));
  const sizes = line
    .filter((other) => other !== figure && other.split === figure.split && other.cents !== 0)
    .filter((other) => quantityOf(other) === quantityOf(figure))
    .map(({ cents }) => Math.abs(cents));
  const [own, right] = [Math.abs(figure.cents), Math.abs(figure.cents + correction)];
  const isUsual = (size: number) => right <= size * near && size <= right * near;
  const isDigitOff = own >= right * tenfold || own * tenfold <= right;
  return isDigitOff && sizes.some(isUsual) && sizes.every((size) => own >= size * far || own * far <= size);
}
