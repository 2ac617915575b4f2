import { totPct } from './tot-pct.ts';
import { totPctBase } from './tot-pct-base.ts';
import { totPctUndefined } from './tot-pct-undefined.ts';
import { varianceArith } from './variance-arith.ts';
import { varianceSign } from './variance-sign.ts';
import type { Rule } from '../rule.ts';

export const followUpRules: readonly Rule[] = [
  totPct,
  totPctBase,
  totPctUndefined,
  varianceArith,
  varianceSign,
];
