import { amountDiffers } from './amount-differs.ts';
import { yearDiffers } from './year-differs.ts';
import type { RuleWords } from '../words.ts';

export const crossSheetWords: Readonly<Record<string, RuleWords>> = {
  'amount-differs': amountDiffers,
  'year-differs': yearDiffers,
};
