import type { Rule } from '../rule.ts';

export const goalsRules: readonly Rule[] = [];
