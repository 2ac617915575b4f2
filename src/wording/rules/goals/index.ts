import type { RuleWords } from '../words.ts';

export const goalsWords: Readonly<Record<string, RuleWords>> = {};
