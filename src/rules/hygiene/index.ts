import { errorCell } from './error-cell.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { textNumber } from './text-number.ts';
import type { Rule } from '../rule.ts';

export const hygieneRules: readonly Rule[] = [errorCell, foreignMinusSpace, hardcodedTotal, textNumber];
