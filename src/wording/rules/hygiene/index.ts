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
import type { RuleWords } from '../words.ts';

export const hygieneWords: Readonly<Record<string, RuleWords>> = {
  'currency-in-cell': currencyInCell,
  'decimal-point': decimalPoint,
  'dot-thousands': dotThousands,
  'error-cell': errorCell,
  'external-link': externalLink,
  'filter-active': filterActive,
  'foreign-minus-space': foreignMinusSpace,
  'formula-inconsistent': formulaInconsistent,
  'formula-overwritten': formulaOverwritten,
  'hardcoded-total': hardcodedTotal,
  'hidden-column': hiddenColumn,
  'hidden-row': hiddenRow,
  'hidden-sheet': hiddenSheet,
  'manual-calc': manualCalc,
  'merged-amounts': mergedAmounts,
  'number-as-date': numberAsDate,
  'plug-in-formula': plugInFormula,
  'text-number': textNumber,
};
