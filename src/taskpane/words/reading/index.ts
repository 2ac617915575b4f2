import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type ReadingWords } from './fi.ts';
import { sv } from './sv.ts';

export type { ReadingWords };

export const readingWords: Readonly<Record<Language, ReadingWords>> = { fi, sv, en };
