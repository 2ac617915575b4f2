import { amendmentAfterYear } from './amendment-after-year.ts';
import { amendmentNoDecision } from './amendment-no-decision.ts';
import { atLimit } from './at-limit.ts';
import { basisMismatch } from './basis-mismatch.ts';
import { bindingGoalUnmeasured } from './binding-goal-unmeasured.ts';
import { councilBoundChanged } from './council-bound-changed.ts';
import { depreciationOverrun } from './depreciation-overrun.ts';
import { forecastOverspend } from './forecast-overspend.ts';
import { grantsEarmark } from './grants-earmark.ts';
import { investInOpex } from './invest-in-opex.ts';
import { investProjectOver } from './invest-project-over.ts';
import { investTotalCost } from './invest-total-cost.ts';
import { netOkGrossBreach } from './net-ok-gross-breach.ts';
import { netOkGrossNote } from './net-ok-gross-note.ts';
import { overspendBelowLevel } from './overspend-below-level.ts';
import { overspendGross } from './overspend-gross.ts';
import { overspendLevelUnknown } from './overspend-level-unknown.ts';
import { overspendNet } from './overspend-net.ts';
import { ownPlanBody } from './own-plan-body.ts';
import { paceOverspend } from './pace-overspend.ts';
import { potOvercommitted } from './pot-overcommitted.ts';
import { potUncommittedText } from './pot-uncommitted-text.ts';
import { revenueShortfall } from './revenue-shortfall.ts';
import { ruleConflict } from './rule-conflict.ts';
import { ruleMissing } from './rule-missing.ts';
import { transferAcrossBinding } from './transfer-across-binding.ts';
import { transferWithinOk } from './transfer-within-ok.ts';
import type { RuleWords } from '../words.ts';

export const bindingWords: Readonly<Record<string, RuleWords>> = {
  'amendment-after-year': amendmentAfterYear,
  'amendment-no-decision': amendmentNoDecision,
  'at-limit': atLimit,
  'basis-mismatch': basisMismatch,
  'binding-goal-unmeasured': bindingGoalUnmeasured,
  'council-bound-changed': councilBoundChanged,
  'depreciation-overrun': depreciationOverrun,
  'forecast-overspend': forecastOverspend,
  'grants-earmark': grantsEarmark,
  'invest-in-opex': investInOpex,
  'invest-project-over': investProjectOver,
  'invest-total-cost': investTotalCost,
  'net-ok-gross-breach': netOkGrossBreach,
  'net-ok-gross-note': netOkGrossNote,
  'overspend-below-level': overspendBelowLevel,
  'overspend-gross': overspendGross,
  'overspend-level-unknown': overspendLevelUnknown,
  'overspend-net': overspendNet,
  'own-plan-body': ownPlanBody,
  'pace-overspend': paceOverspend,
  'pot-overcommitted': potOvercommitted,
  'pot-uncommitted-text': potUncommittedText,
  'revenue-shortfall': revenueShortfall,
  'rule-conflict': ruleConflict,
  'rule-missing': ruleMissing,
  'transfer-across-binding': transferAcrossBinding,
  'transfer-within-ok': transferWithinOk,
};
