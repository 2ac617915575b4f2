import type { RuleWords } from '../words.ts';

export const scheduleWords: Readonly<Record<string, RuleWords>> = {};
