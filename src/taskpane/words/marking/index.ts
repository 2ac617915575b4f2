import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type MarkingWords } from './fi.ts';
import { sv } from './sv.ts';

export type { MarkingWords };

/** The texts of marks in the sheet, loaded with their buttons. */
export const markingWords: Readonly<Record<Language, MarkingWords>> = { fi, sv, en };
