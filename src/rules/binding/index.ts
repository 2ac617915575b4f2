import type { Rule } from '../rule.ts';

export const bindingRules: readonly Rule[] = [];
