import { arithmeticRules } from './arithmetic/index.ts';
import { bindingRules } from './binding/index.ts';
import { crossSheetRules } from './cross-sheet/index.ts';
import { followUpRules } from './follow-up/index.ts';
import { goalsRules } from './goals/index.ts';
import { hygieneRules } from './hygiene/index.ts';
import { rollupRules } from './rollup/index.ts';
import type { Rule } from './rule.ts';
import { scheduleRules } from './schedule/index.ts';

/** The whole catalogue, in the order findings of equal weight are listed. */
export const allRules: readonly Rule[] = [
  ...arithmeticRules,
  ...rollupRules,
  ...bindingRules,
  ...hygieneRules,
  ...followUpRules,
  ...scheduleRules,
  ...goalsRules,
  ...crossSheetRules,
];
