import { marginMismatch } from './arithmetic/margin-mismatch.ts';
import { signConventionMixed } from './arithmetic/sign-convention-mixed.ts';
import { errorCell } from './hygiene/error-cell.ts';
import { foreignMinusSpace } from './hygiene/foreign-minus-space.ts';
import { hardcodedTotal } from './hygiene/hardcoded-total.ts';
import { textNumber } from './hygiene/text-number.ts';
import { bodyTotal } from './rollup/body-total.ts';
import { totalDoubleCount } from './rollup/total-double-count.ts';
import { totalRangeShort } from './rollup/total-range-short.ts';
import { totalScope } from './rollup/total-scope.ts';
import { unitDuplicate } from './rollup/unit-duplicate.ts';
import { unitMissing } from './rollup/unit-missing.ts';
import { unitUnknown } from './rollup/unit-unknown.ts';
import type { Rule } from './rule.ts';

/** The whole catalogue, in the order findings of equal weight are listed. Sorted by area, then id. */
export const allRules: readonly Rule[] = [
  marginMismatch,
  signConventionMixed,
  bodyTotal,
  totalDoubleCount,
  totalRangeShort,
  totalScope,
  unitDuplicate,
  unitMissing,
  unitUnknown,
  errorCell,
  foreignMinusSpace,
  hardcodedTotal,
  textNumber,
];
