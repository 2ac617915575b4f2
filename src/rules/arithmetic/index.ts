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
import type { Rule } from '../rule.ts';

export const arithmeticRules: readonly Rule[] = [
  allZeroUnit,
  allocationBalance,
  allocationInKate,
  changePct,
  depreciationMissing,
  expenseGroupsSum,
  expenseSign,
  externalInternalSplit,
  internalBalance,
  kateNotCheckable,
  katePositiveTaxUnit,
  marginMismatch,
  monthsSum,
  mtaChain,
  newRecurringSpend,
  ownUseProductionMisplaced,
  personnelSubgroupSum,
  planCopied,
  resultChain,
  revenueGroupsSum,
  revenueSign,
  roundingStep,
  rowTotal,
  sidesSwapped,
  signConventionMixed,
  yearChangeOutlier,
];
