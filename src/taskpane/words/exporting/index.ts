import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type ExportingWords } from './fi.ts';
import { sv } from './sv.ts';

/** The texts of exporting, loaded with its menu. */
export const exportingWords: Readonly<Record<Language, ExportingWords>> = { fi, sv, en };
