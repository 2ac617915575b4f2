import { amountDiffers } from './amount-differs.ts';
import { ksVsTa } from './ks-vs-ta.ts';
import { yearDiffers } from './year-differs.ts';
import type { RuleWords } from '../words.ts';

export const crossSheetWords: Readonly<Record<string, RuleWords>> = {
  'amount-differs': amountDiffers,
  'ks-vs-ta': ksVsTa,
  'year-differs': yearDiffers,
};
