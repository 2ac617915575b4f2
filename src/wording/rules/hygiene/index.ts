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
import type { RuleWords } from '../words.ts';

export const hygieneWords: Readonly<Record<string, RuleWords>> = {
  'blank-amount': blankAmount,
  'circular-reference': circularReference,
  'currency-in-cell': currencyInCell,
  'decimal-point': decimalPoint,
  'dot-thousands': dotThousands,
  'duplicate-header': duplicateHeader,
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
  'note-left-in': noteLeftIn,
  'number-as-date': numberAsDate,
  'padding-spaces': paddingSpaces,
  'plug-in-formula': plugInFormula,
  'precision-hidden': precisionHidden,
  'private-glyph': privateGlyph,
  'scale-mix': scaleMix,
  'scale-undeclared': scaleUndeclared,
  'stale-title': staleTitle,
  'text-number': textNumber,
  'year-mismatch': yearMismatch,
};
