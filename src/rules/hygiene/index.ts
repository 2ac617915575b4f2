import { currencyInCell } from './currency-in-cell.ts';
import { decimalPoint } from './decimal-point.ts';
import { dotThousands } from './dot-thousands.ts';
import { errorCell } from './error-cell.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { textNumber } from './text-number.ts';
import type { Rule } from '../rule.ts';

export const hygieneRules: readonly Rule[] = [
  currencyInCell,
  decimalPoint,
  dotThousands,
  errorCell,
  foreignMinusSpace,
  hardcodedTotal,
  textNumber,
];
