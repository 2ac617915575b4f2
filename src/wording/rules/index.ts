import { bodyTotal } from './body-total.ts';
import { errorCell } from './error-cell.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { marginMismatch } from './margin-mismatch.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';
import { textNumber } from './text-number.ts';
import { totalDoubleCount } from './total-double-count.ts';
import { totalRangeShort } from './total-range-short.ts';
import { totalScope } from './total-scope.ts';
import { unitDuplicate } from './unit-duplicate.ts';
import { unitMissing } from './unit-missing.ts';
import { unitUnknown } from './unit-unknown.ts';
import type { RuleWords } from './words.ts';

/** The words of every rule, by id. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  'body-total': bodyTotal,
  'error-cell': errorCell,
  'foreign-minus-space': foreignMinusSpace,
  'hardcoded-total': hardcodedTotal,
  'margin-mismatch': marginMismatch,
  'sign-convention-mixed': signConventionMixed,
  'text-number': textNumber,
  'total-double-count': totalDoubleCount,
  'total-range-short': totalRangeShort,
  'total-scope': totalScope,
  'unit-duplicate': unitDuplicate,
  'unit-missing': unitMissing,
  'unit-unknown': unitUnknown,
};
