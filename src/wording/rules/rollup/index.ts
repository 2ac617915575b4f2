import { bodyTotal } from './body-total.ts';
import { totalDoubleCount } from './total-double-count.ts';
import { totalRangeShort } from './total-range-short.ts';
import { totalScope } from './total-scope.ts';
import { unitDuplicate } from './unit-duplicate.ts';
import { unitMissing } from './unit-missing.ts';
import { unitUnknown } from './unit-unknown.ts';
import type { RuleWords } from '../words.ts';

export const rollupWords: Readonly<Record<string, RuleWords>> = {
  'body-total': bodyTotal,
  'total-double-count': totalDoubleCount,
  'total-range-short': totalRangeShort,
  'total-scope': totalScope,
  'unit-duplicate': unitDuplicate,
  'unit-missing': unitMissing,
  'unit-unknown': unitUnknown,
};
