import { createContext, useContext } from 'react';
import type { Language } from '../../../model/language.ts';
import type { ReadingActions } from '../../state/use-reading.ts';
import type { ReadingWords } from '../../words/reading/index.ts';

/** What every part of the view needs. */
interface ReadingView {
  readonly words: ReadingWords;
  readonly language: Language;
  readonly actions: ReadingActions;
  /** Selects a cell or an area of a sheet. */
  readonly onShow: (sheet: string, address: string) => void;
}

export const ReadingContext = createContext<ReadingView | null>(null);

export function useReadingView(): ReadingView {
  return useContext(ReadingContext)!;
}
