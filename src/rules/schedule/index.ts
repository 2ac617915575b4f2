import { dateInvalid } from './date-invalid.ts';
import { followupMissing } from './followup-missing.ts';
import { periodEndsInYear } from './period-ends-in-year.ts';
import { periodNameConflict } from './period-name-conflict.ts';
import { periodOpen } from './period-open.ts';
import { periodOutsidePlan } from './period-outside-plan.ts';
import { periodReversed } from './period-reversed.ts';
import { responsibleMissing } from './responsible-missing.ts';
import { responsibleTruncated } from './responsible-truncated.ts';
import { responsibleUnknown } from './responsible-unknown.ts';
import { scheduleMissing } from './schedule-missing.ts';
import { scheduleUnparsable } from './schedule-unparsable.ts';
import type { Rule } from '../rule.ts';

export const scheduleRules: readonly Rule[] = [
  dateInvalid,
  followupMissing,
  periodEndsInYear,
  periodNameConflict,
  periodOpen,
  periodOutsidePlan,
  periodReversed,
  responsibleMissing,
  responsibleTruncated,
  responsibleUnknown,
  scheduleMissing,
  scheduleUnparsable,
];
