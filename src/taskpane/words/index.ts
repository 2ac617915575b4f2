import { createContext, useContext } from 'react';
import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

/** Every text of the pane; Finnish sets the shape. */
export type PaneWords = typeof fi;

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
