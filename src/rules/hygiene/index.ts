import { currencyInCell } from './currency-in-cell.ts';
import { decimalPoint } from './decimal-point.ts';
import { dotThousands } from './dot-thousands.ts';
import { errorCell } from './error-cell.ts';
import { externalLink } from './external-link.ts';
import { filterActive } from './filter-active.ts';
import { foreignMinusSpace } from './foreign-minus-space.ts';
import { formulaInconsistent } from './formula-inconsistent.ts';
import { formulaOverwritten } from './formula-overwritten.ts';
import { hardcodedTotal } from './hardcoded-total.ts';
import { hiddenColumn } from './hidden-column.ts';
import { hiddenRow } from './hidden-row.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { manualCalc } from './manual-calc.ts';
import { mergedAmounts } from './merged-amounts.ts';
import { numberAsDate } from './number-as-date.ts';
import { plugInFormula } from './plug-in-formula.ts';
import { textNumber } from './text-number.ts';
import type { Rule } from '../rule.ts';

export const hygieneRules: readonly Rule[] = [
  currencyInCell,
  decimalPoint,
  dotThousands,
  errorCell,
  externalLink,
  filterActive,
  foreignMinusSpace,
  formulaInconsistent,
  formulaOverwritten,
  hardcodedTotal,
  hiddenColumn,
  hiddenRow,
  hiddenSheet,
  manualCalc,
  mergedAmounts,
  numberAsDate,
  plugInFormula,
  textNumber,
];
