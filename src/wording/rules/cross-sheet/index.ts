import type { RuleWords } from '../words.ts';

export const crossSheetWords: Readonly<Record<string, RuleWords>> = {};
