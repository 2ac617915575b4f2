import { amountDiffers } from './amount-differs.ts';
import { yearDiffers } from './year-differs.ts';
import type { Rule } from '../rule.ts';

export const crossSheetRules: readonly Rule[] = [amountDiffers, yearDiffers];
