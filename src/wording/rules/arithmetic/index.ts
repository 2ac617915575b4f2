import { changePct } from './change-pct.ts';
import { expenseGroupsSum } from './expense-groups-sum.ts';
import { expenseSign } from './expense-sign.ts';
import { externalInternalSplit } from './external-internal-split.ts';
import { marginMismatch } from './margin-mismatch.ts';
import { monthsSum } from './months-sum.ts';
import { mtaChain } from './mta-chain.ts';
import { personnelSubgroupSum } from './personnel-subgroup-sum.ts';
import { revenueGroupsSum } from './revenue-groups-sum.ts';
import { revenueSign } from './revenue-sign.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';
import type { RuleWords } from '../words.ts';

export const arithmeticWords: Readonly<Record<string, RuleWords>> = {
  'change-pct': changePct,
  'expense-groups-sum': expenseGroupsSum,
  'expense-sign': expenseSign,
  'external-internal-split': externalInternalSplit,
  'margin-mismatch': marginMismatch,
  'months-sum': monthsSum,
  'mta-chain': mtaChain,
  'personnel-subgroup-sum': personnelSubgroupSum,
  'revenue-groups-sum': revenueGroupsSum,
  'revenue-sign': revenueSign,
  'sign-convention-mixed': signConventionMixed,
};
