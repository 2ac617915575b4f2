import { areaTotal } from './area-total.ts';
import { bodyTotal } from './body-total.ts';
import { costcentreTotal } from './costcentre-total.ts';
import { costcentreUnmapped } from './costcentre-unmapped.ts';
import { frameExceeded } from './frame-exceeded.ts';
import { frameUnallocated } from './frame-unallocated.ts';
import { levelSkip } from './level-skip.ts';
import { totalDoubleCount } from './total-double-count.ts';
import { totalRangeShort } from './total-range-short.ts';
import { totalScope } from './total-scope.ts';
import { unitClosed } from './unit-closed.ts';
import { unitCodeFormat } from './unit-code-format.ts';
import { unitDuplicate } from './unit-duplicate.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNameMismatch } from './unit-name-mismatch.ts';
import { unitUnknown } from './unit-unknown.ts';
import { unitWrongParent } from './unit-wrong-parent.ts';
import type { RuleWords } from '../words.ts';

export const rollupWords: Readonly<Record<string, RuleWords>> = {
  'area-total': areaTotal,
  'body-total': bodyTotal,
  'costcentre-total': costcentreTotal,
  'costcentre-unmapped': costcentreUnmapped,
  'frame-exceeded': frameExceeded,
  'frame-unallocated': frameUnallocated,
  'level-skip': levelSkip,
  'total-double-count': totalDoubleCount,
  'total-range-short': totalRangeShort,
  'total-scope': totalScope,
  'unit-closed': unitClosed,
  'unit-code-format': unitCodeFormat,
  'unit-duplicate': unitDuplicate,
  'unit-missing': unitMissing,
  'unit-name-mismatch': unitNameMismatch,
  'unit-unknown': unitUnknown,
  'unit-wrong-parent': unitWrongParent,
};
