import { arithmeticWords } from './arithmetic/index.ts';
import { bindingWords } from './binding/index.ts';
import { crossSheetWords } from './cross-sheet/index.ts';
import { followUpWords } from './follow-up/index.ts';
import { goalsWords } from './goals/index.ts';
import { hygieneWords } from './hygiene/index.ts';
import { rollupWords } from './rollup/index.ts';
import { scheduleWords } from './schedule/index.ts';
import type { RuleWords } from './words.ts';

/** The words of every rule, by id. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  ...arithmeticWords,
  ...rollupWords,
  ...bindingWords,
  ...hygieneWords,
  ...followUpWords,
  ...scheduleWords,
  ...goalsWords,
  ...crossSheetWords,
};
