import { allZeroUnit } from './all-zero-unit.ts';
import { allocationBalance } from './allocation-balance.ts';
import { allocationInKate } from './allocation-in-kate.ts';
import { changePct } from './change-pct.ts';
import { depreciationMissing } from './depreciation-missing.ts';
import { expenseGroupsSum } from './expense-groups-sum.ts';
import { expenseSign } from './expense-sign.ts';
import { externalInternalSplit } from './external-internal-split.ts';
import { internalBalance } from './internal-balance.ts';
import { kateNotCheckable } from './kate-not-checkable.ts';
import { katePositiveTaxUnit } from './kate-positive-tax-unit.ts';
import { marginMismatch } from './margin-mismatch.ts';
import { monthsSum } from './months-sum.ts';
import { mtaChain } from './mta-chain.ts';
import { newRecurringSpend } from './new-recurring-spend.ts';
import { ownUseProductionMisplaced } from './own-use-production-misplaced.ts';
import { personnelSubgroupSum } from './personnel-subgroup-sum.ts';
import { planCopied } from './plan-copied.ts';
import { resultChain } from './result-chain.ts';
import { revenueGroupsSum } from './revenue-groups-sum.ts';
import { revenueSign } from './revenue-sign.ts';
import { roundingStep } from './rounding-step.ts';
import { rowTotal } from './row-total.ts';
import { sidesSwapped } from './sides-swapped.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';
import { yearChangeOutlier } from './year-change-outlier.ts';
import type { RuleWords } from '../words.ts';

export const arithmeticWords: Readonly<Record<string, RuleWords>> = {
  'all-zero-unit': allZeroUnit,
  'allocation-balance': allocationBalance,
  'allocation-in-kate': allocationInKate,
  'change-pct': changePct,
  'depreciation-missing': depreciationMissing,
  'expense-groups-sum': expenseGroupsSum,
  'expense-sign': expenseSign,
  'external-internal-split': externalInternalSplit,
  'internal-balance': internalBalance,
  'kate-not-checkable': kateNotCheckable,
  'kate-positive-tax-unit': katePositiveTaxUnit,
  'margin-mismatch': marginMismatch,
  'months-sum': monthsSum,
  'mta-chain': mtaChain,
  'new-recurring-spend': newRecurringSpend,
  'own-use-production-misplaced': ownUseProductionMisplaced,
  'personnel-subgroup-sum': personnelSubgroupSum,
  'plan-copied': planCopied,
  'result-chain': resultChain,
  'revenue-groups-sum': revenueGroupsSum,
  'revenue-sign': revenueSign,
  'rounding-step': roundingStep,
  'row-total': rowTotal,
  'sides-swapped': sidesSwapped,
  'sign-convention-mixed': signConventionMixed,
  'year-change-outlier': yearChangeOutlier,
};
