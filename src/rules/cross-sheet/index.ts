import { amountDiffers } from './amount-differs.ts';
import { ksVsTa } from './ks-vs-ta.ts';
import { yearDiffers } from './year-differs.ts';
import type { Rule } from '../rule.ts';

export const crossSheetRules: readonly Rule[] = [amountDiffers, ksVsTa, yearDiffers];
