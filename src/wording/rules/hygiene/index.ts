import { errorCell } from './error-cell.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { textNumber } from './text-number.ts';
import type { RuleWords } from '../words.ts';

export const hygieneWords: Readonly<Record<string, RuleWords>> = {
  'error-cell': errorCell,
  'foreign-minus-space': foreignMinusSpace,
  'hardcoded-total': hardcodedTotal,
  'text-number': textNumber,
};
