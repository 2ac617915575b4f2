import { actualWithoutPlan } from './actual-without-plan.ts';
import { cumulativeFalls } from './cumulative-falls.ts';
import { forecastCopy } from './forecast-copy.ts';
import { forecastMissing } from './forecast-missing.ts';
import { metricOutcomeMissing } from './metric-outcome-missing.ts';
import { outcomeType } from './outcome-type.ts';
import { reportDate } from './report-date.ts';
import { targetMetCalc } from './target-met-calc.ts';
import { totPct } from './tot-pct.ts';
import { totPctBase } from './tot-pct-base.ts';
import { totPctUndefined } from './tot-pct-undefined.ts';
import { varianceArith } from './variance-arith.ts';
import { varianceSign } from './variance-sign.ts';
import { varianceUnexplained } from './variance-unexplained.ts';
import type { Rule } from '../rule.ts';

export const followUpRules: readonly Rule[] = [
  actualWithoutPlan,
  cumulativeFalls,
  forecastCopy,
  forecastMissing,
  metricOutcomeMissing,
  outcomeType,
  reportDate,
  targetMetCalc,
  totPct,
  totPctBase,
  totPctUndefined,
  varianceArith,
  varianceSign,
  varianceUnexplained,
];
