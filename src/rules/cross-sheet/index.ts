import type { Rule } from '../rule.ts';

export const crossSheetRules: readonly Rule[] = [];
