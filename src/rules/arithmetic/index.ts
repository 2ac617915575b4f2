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
import type { Rule } from '../rule.ts';

export const arithmeticRules: readonly Rule[] = [
  changePct,
  expenseGroupsSum,
  expenseSign,
  externalInternalSplit,
  marginMismatch,
  monthsSum,
  mtaChain,
  personnelSubgroupSum,
  revenueGroupsSum,
  revenueSign,
  signConventionMixed,
];
