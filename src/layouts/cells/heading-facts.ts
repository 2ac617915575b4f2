import type { Item, Scale } from '../../model/table.ts';
import type { HeaderWord } from '../vocabulary/headings.ts';

/** What the text above a column says. */
export interface HeadingFacts {
  readonly text: string;
  readonly word: HeaderWord | null;
  readonly year: number | null;
  readonly item: Item | null;
  /** Which line of the income statement, where the heading names one. */
  readonly account: string | null;
  /** A line without an account of its own: `Matkakulut`. */
  readonly isLine: boolean;
  readonly split: 'external' | 'internal' | null;
  readonly month: number | null;
  readonly scale: Scale | null;
  /** A percent sign or word. */
  readonly percent: boolean;
  /** How much of the text was understood, 0..1. */
  readonly strength: number;
}
