import { aimGoalCount } from './aim-goal-count.ts';
import { aimNoGoals } from './aim-no-goals.ts';
import { goalCellSplit } from './goal-cell-split.ts';
import { goalEqualsTheme } from './goal-equals-theme.ts';
import { goalHeaderMissing } from './goal-header-missing.ts';
import { goalNearDuplicate } from './goal-near-duplicate.ts';
import { goalNoAction } from './goal-no-action.ts';
import { goalNoMetric } from './goal-no-metric.ts';
import { goalNumbering } from './goal-numbering.ts';
import { goalUnderManyThemes } from './goal-under-many-themes.ts';
import { goalUnknown } from './goal-unknown.ts';
import { metricIsAction } from './metric-is-action.ts';
import { metricIsNote } from './metric-is-note.ts';
import { metricNoBaseline } from './metric-no-baseline.ts';
import { metricNoTarget } from './metric-no-target.ts';
import { metricNoUnit } from './metric-no-unit.ts';
import { metricPerspectiveMissing } from './metric-perspective-missing.ts';
import { metricSeveralTargets } from './metric-several-targets.ts';
import { metricUnchangedScale } from './metric-unchanged-scale.ts';
import { metricVague } from './metric-vague.ts';
import { valueOffScale } from './value-off-scale.ts';
import type { RuleWords } from '../words.ts';

export const goalsWords: Readonly<Record<string, RuleWords>> = {
  'aim-goal-count': aimGoalCount,
  'aim-no-goals': aimNoGoals,
  'goal-cell-split': goalCellSplit,
  'goal-equals-theme': goalEqualsTheme,
  'goal-header-missing': goalHeaderMissing,
  'goal-near-duplicate': goalNearDuplicate,
  'goal-no-action': goalNoAction,
  'goal-no-metric': goalNoMetric,
  'goal-numbering': goalNumbering,
  'goal-under-many-themes': goalUnderManyThemes,
  'goal-unknown': goalUnknown,
  'metric-is-action': metricIsAction,
  'metric-is-note': metricIsNote,
  'metric-no-baseline': metricNoBaseline,
  'metric-no-target': metricNoTarget,
  'metric-no-unit': metricNoUnit,
  'metric-perspective-missing': metricPerspectiveMissing,
  'metric-several-targets': metricSeveralTargets,
  'metric-unchanged-scale': metricUnchangedScale,
  'metric-vague': metricVague,
  'value-off-scale': valueOffScale,
};
