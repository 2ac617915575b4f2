import type { HeadingFacts } from './heading.ts';

export interface ColumnHeading {
  readonly column: number;
  /** Levels of the heading, top first. */
  readonly levels: readonly string[];
  readonly facts: HeadingFacts;
}
