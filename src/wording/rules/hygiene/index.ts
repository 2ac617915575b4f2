import { currencyInCell } from './currency-in-cell.ts';
import { decimalPoint } from './decimal-point.ts';
import { dotThousands } from './dot-thousands.ts';
import { errorCell } from './error-cell.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { textNumber } from './text-number.ts';
import type { RuleWords } from '../words.ts';

export const hygieneWords: Readonly<Record<string, RuleWords>> = {
  'currency-in-cell': currencyInCell,
  'decimal-point': decimalPoint,
  'dot-thousands': dotThousands,
  'error-cell': errorCell,
  'foreign-minus-space': foreignMinusSpace,
  'hardcoded-total': hardcodedTotal,
  'text-number': textNumber,
};
