import type { ColumnReading, ColumnRole } from '../../../model/table.ts';
import { changeFormulas, differenceFormulas, shareFormulas } from './formulas.ts';
import type { DerivedKind } from './judge.ts';

const outcomes: readonly ColumnRole[] = ['actual', 'priorActual', 'forecast'];
const limits: readonly ColumnRole[] = ['plan', 'budget', 'amendedBudget', 'total'];
/** "Yhteensä 1–6" after its months is an outcome too. */
const used: readonly ColumnRole[] = [...outcomes, 'total'];

export const usedShares: DerivedKind = {
  roles: ['usedPercent'],
  formulas: shareFormulas,
  isPair: (part, base) => used.includes(part.role) && limits.includes(base.role) && part.role !== base.role,
};

export const changes: DerivedKind = {
  roles: ['changePercent'],
  formulas: changeFormulas,
  isPair: (part, base) =>
    part.role !== 'amendment' && base.role !== 'amendment' && part.role !== 'month' && !isEarlier(part, base),
};

export const variances: DerivedKind = {
  roles: ['variance', 'remaining'],
  formulas: differenceFormulas,
  isPair: (part, base) => part.role !== 'month' && base.role !== 'month',
};

/** A change leads from the older year to the newer one. */
function isEarlier(part: ColumnReading, base: ColumnReading): boolean {
  return part.year !== null && base.year !== null && part.year < base.year;
}
