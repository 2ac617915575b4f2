import { areaTotal } from './area-total.ts';
import { bodyTotal } from './body-total.ts';
import { costcentreTotal } from './costcentre-total.ts';
import { totalDoubleCount } from './total-double-count.ts';
import { totalRangeShort } from './total-range-short.ts';
import { totalScope } from './total-scope.ts';
import { unitDuplicate } from './unit-duplicate.ts';
import { unitMissing } from './unit-missing.ts';
import { unitUnknown } from './unit-unknown.ts';
import type { RuleWords } from '../words.ts';

export const rollupWords: Readonly<Record<string, RuleWords>> = {
  'area-total': areaTotal,
  'body-total': bodyTotal,
  'costcentre-total': costcentreTotal,
  'total-double-count': totalDoubleCount,
  'total-range-short': totalRangeShort,
  'total-scope': totalScope,
  'unit-duplicate': unitDuplicate,
  'unit-missing': unitMissing,
  'unit-unknown': unitUnknown,
};
