import { blankAmount } from './blank-amount.ts';
import { circularReference } from './circular-reference.ts';
import { currencyInCell } from './currency-in-cell.ts';
import { decimalPoint } from './decimal-point.ts';
import { dotThousands } from './dot-thousands.ts';
import { duplicateHeader } from './duplicate-header.ts';
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
import { noteLeftIn } from './note-left-in.ts';
import { numberAsDate } from './number-as-date.ts';
import { paddingSpaces } from './padding-spaces.ts';
import { plugInFormula } from './plug-in-formula.ts';
import { precisionHidden } from './precision-hidden.ts';
import { privateGlyph } from './private-glyph.ts';
import { scaleMix } from './scale-mix.ts';
import { scaleUndeclared } from './scale-undeclared.ts';
import { staleTitle } from './stale-title.ts';
import { textNumber } from './text-number.ts';
import { yearMismatch } from './year-mismatch.ts';
import type { Rule } from '../rule.ts';

export const hygieneRules: readonly Rule[] = [
  blankAmount,
  circularReference,
  currencyInCell,
  decimalPoint,
  dotThousands,
  duplicateHeader,
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
  noteLeftIn,
  numberAsDate,
  paddingSpaces,
  plugInFormula,
  precisionHidden,
  privateGlyph,
  scaleMix,
  scaleUndeclared,
  staleTitle,
  textNumber,
  yearMismatch,
];
