import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type TemplatesWords } from './fi.ts';
import { sv } from './sv.ts';

export type { TemplatesWords };

/** The texts of *Lisää suunnitelmapohja*, loaded when it is opened. */
export const templatesWords: Readonly<Record<Language, TemplatesWords>> = { fi, sv, en };
