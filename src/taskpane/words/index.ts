import { createContext, useContext } from 'react';
import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { fi, type PaneWords } from './fi.ts';
import { sv } from './sv.ts';

export type { PaneWords };

export const paneWords: Readonly<Record<Language, PaneWords>> = { fi, sv, en };

/** `fi-FI` → `fi`; English for languages the pane does not speak. */
export function languageOf(locale: string): Language {
  const prefix = locale.slice(0, 2).toLowerCase();
  return prefix === 'fi' || prefix === 'sv' ? prefix : 'en';
}

export const WordsContext = createContext<PaneWords>(fi);

export function useWords(): PaneWords {
  return useContext(WordsContext);
}
