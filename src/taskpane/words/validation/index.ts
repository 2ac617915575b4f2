import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type ValidationWords } from './fi.ts';
import { sv } from './sv.ts';

export type { ValidationWords };

export const validationWords: Readonly<Record<Language, ValidationWords>> = { fi, sv, en };
