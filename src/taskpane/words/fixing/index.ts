import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type FixingWords } from './fi.ts';
import { sv } from './sv.ts';

export type { FixingWords };

/** The texts of fixing, loaded when something is to be fixed. */
export const fixingWords: Readonly<Record<Language, FixingWords>> = { fi, sv, en };
