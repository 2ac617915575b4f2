import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { CliWords } from './types.ts';

const all: Readonly<Record<Language, CliWords>> = { fi, sv, en };

export function words(language: Language): CliWords {
  return all[language];
}
