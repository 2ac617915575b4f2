import { marginMismatch } from './margin-mismatch.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';
import type { Rule } from '../rule.ts';

export const arithmeticRules: readonly Rule[] = [marginMismatch, signConventionMixed];
