import type { HeadingFacts } from '../cells/heading.ts';

export interface ColumnHeading {
  readonly column: number;
  /** Levels of the heading, top first. */
  readonly levels: readonly string[];
  readonly facts: HeadingFacts;
}

/** The lowest level of a column's heading; empty where it has none. */
export function lowestHeading(headings: readonly ColumnHeading[], column: number): string {
  return (
    headings
      .find((one) => one.column === column)
      ?.levels.at(-1)
      ?.trim() ?? ''
  );
}
