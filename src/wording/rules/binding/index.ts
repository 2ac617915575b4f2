import type { RuleWords } from '../words.ts';

export const bindingWords: Readonly<Record<string, RuleWords>> = {};
