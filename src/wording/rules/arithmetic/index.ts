import { marginMismatch } from './margin-mismatch.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';
import type { RuleWords } from '../words.ts';

export const arithmeticWords: Readonly<Record<string, RuleWords>> = {
  'margin-mismatch': marginMismatch,
  'sign-convention-mixed': signConventionMixed,
};
