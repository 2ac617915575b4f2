import type { EditOf } from './edits.ts';

/** Steps that cure a finding. `safe` loses nothing of what the cells say; `review` changes a figure or a formula. */
export interface Fix {
  readonly safety: 'safe' | 'review';
  readonly kind: FixKind;
  readonly edits: readonly FixEdit[];
}

/** What is done to the cells. */
export type FixKind = 'to-number' | 'trim' | 'formula' | 'value';

/** Both say what stood there before. */
export type FixEdit = EditOf<'setCells'> | EditOf<'setFormat'>;
