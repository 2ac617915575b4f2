/** What may be wrong with a row that was understood from a pasted table. Worded by `wording`. */
export interface TidyDoubt {
  /** It was dealt out of one column, it was joined from several rows, or a part of it is missing. */
  readonly kind: 'guessed' | 'joined' | 'no-action' | 'no-metric';
  /** Zero-based rows of the sheet. */
  readonly rows: readonly number[];
  readonly title: string;
}
