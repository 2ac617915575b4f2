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
import type { Rule } from '../rule.ts';

export const goalsRules: readonly Rule[] = [
  aimGoalCount,
  aimNoGoals,
  goalCellSplit,
  goalEqualsTheme,
  goalHeaderMissing,
  goalNearDuplicate,
  goalNoAction,
  goalNoMetric,
  goalNumbering,
  goalUnderManyThemes,
  goalUnknown,
  metricIsAction,
  metricIsNote,
  metricNoBaseline,
  metricNoTarget,
  metricNoUnit,
  metricPerspectiveMissing,
  metricSeveralTargets,
  metricUnchangedScale,
  metricVague,
  valueOffScale,
];
