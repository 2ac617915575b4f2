import { currencyInCell } from './currency-in-cell.ts';
import { decimalPoint } from './decimal-point.ts';
import { dotThousands } from './dot-thousands.ts';
import { errorCell } from './error-cell.ts';
import { externalLink } from './external-link.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { formulaInconsistent } from './formula-inconsistent.ts';
import { formulaOverwritten } from './formula-overwritten.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { manualCalc } from './manual-calc.ts';
import { plugInFormula } from './plug-in-formula.ts';
import { textNumber } from './text-number.ts';
import type { Rule } from '../rule.ts';

export const hygieneRules: readonly Rule[] = [
  currencyInCell,
  decimalPoint,
  dotThousands,
  errorCell,
  externalLink,
  foreignMinusSpace,
  formulaInconsistent,
  formulaOverwritten,
  hardcodedTotal,
  manualCalc,
  plugInFormula,
  textNumber,
];
