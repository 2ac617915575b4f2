import type { RuleWords } from '../words.ts';

export const followUpWords: Readonly<Record<string, RuleWords>> = {};
