import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { fi, type GoalsWords } from './fi.ts';
import { sv } from './sv.ts';

export type { GoalsWords };

/** The texts of *Lisää tavoitetaulukko*, loaded when it is opened. */
export const goalsWords: Readonly<Record<Language, GoalsWords>> = { fi, sv, en };
