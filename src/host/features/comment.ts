import type { Cell } from '../../model/address.ts';

/** A thread on one cell. */
export interface Comment extends Remark {
  cell: Cell;
  readonly replies: Remark[];
}

export interface Remark {
  readonly id: string;
  content: string;
  contentType: 'Plain' | 'Mention';
  mentions: readonly Mention[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO time. */
  readonly created: string;
  resolved: boolean;
}

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}
