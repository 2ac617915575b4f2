import type { Rule } from '../rule.ts';

export const scheduleRules: readonly Rule[] = [];
